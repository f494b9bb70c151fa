package se.bryggan.referral.concern;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import se.bryggan.boundary.facts.Facts;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.boundary.gate.Sector;
import se.bryggan.boundary.http.Idempotency;
import se.bryggan.boundary.seal.Seal;
import se.bryggan.contracts.content.ConcernContent;
import se.bryggan.outbox.Timers;
import se.bryggan.referral.absence.SchoolView;
import se.bryggan.referral.absence.Schooling;
import se.bryggan.referral.programme.Reception;
import se.bryggan.referral.programme.Receptions;
import se.bryggan.referral.register.Register;

/** Keeps a report before anything else is tried with it. */
@ApplicationScoped
class StoreReport {

    /** When sending at once fails, a timer tries again. */
    private static final Duration TRY_AGAIN = Duration.ofMinutes(1);

    private final Gate gate;
    private final ConcernReports reports;
    private final Facts facts;
    private final SchoolView view;
    private final Receptions receptions;
    private final Register register;
    private final Seal seal;
    private final ObjectMapper json;
    private final Timers timers;
    private final Idempotency idempotency;

    StoreReport(
            Gate gate,
            ConcernReports reports,
            Facts facts,
            SchoolView view,
            Receptions receptions,
            Register register,
            Seal seal,
            ObjectMapper json,
            Timers timers,
            Idempotency idempotency) {
        this.gate = gate;
        this.reports = reports;
        this.facts = facts;
        this.view = view;
        this.receptions = receptions;
        this.register = register;
        this.seal = seal;
        this.json = json;
        this.timers = timers;
        this.idempotency = idempotency;
    }

    @Guarded("referral.report-concern")
    ConcernId store(Report said, String key) {
        return idempotency.once(key, said, ConcernId.class, () -> keep(said, gate.permit()));
    }

    private ConcernId keep(Report said, AccessPermit permit) {
        Sector sector = Sector.of(permit.controller().branch());
        Optional<UUID> child = said.child(sector).filter(ref -> facts.person(ref)
                .filter(person -> person.sector() == sector)
                .isPresent());
        Reception reception = receptions.in(
                child.flatMap(view::schooling).map(Schooling::district).orElse(null), said.district());
        UUID id = UUID.randomUUID();
        var report = new ConcernReport(id, permit.controller(), permit.actor(), permit.at());
        report.says(child.orElse(null), seal.seal(id, permit.controller(), bytes(content(said))), said);
        report.goesTo(reception, register.next(permit));
        reports.persistAndFlush(report);
        timers.schedule(permit, ForwardReport.TIMER, id.toString(), permit.at().plus(TRY_AGAIN), new ConcernId(id));
        return new ConcernId(id);
    }

    private static ConcernContent content(Report said) {
        return new ConcernContent(said.words(), said.urgent(), said.feedbackRequested(), said.childText());
    }

    private byte[] bytes(ConcernContent content) {
        try {
            return json.writeValueAsBytes(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("report of concern", e);
        }
    }
}
