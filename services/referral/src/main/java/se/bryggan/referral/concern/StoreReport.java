package se.bryggan.referral.concern;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import se.bryggan.boundary.facts.Facts;
import se.bryggan.boundary.facts.PersonFact;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.boundary.gate.Sector;
import se.bryggan.boundary.http.Idempotency;
import se.bryggan.boundary.seal.Seal;
import se.bryggan.contracts.content.ConcernContent;
import se.bryggan.referral.absence.SchoolView;
import se.bryggan.referral.absence.Schooling;
import se.bryggan.referral.programme.Reception;
import se.bryggan.referral.programme.Receptions;
import se.bryggan.referral.register.Register;

/** Keeps a report before anything else is tried with it. The receipt needs nothing more. */
@ApplicationScoped
class StoreReport {

    private final Gate gate;
    private final ConcernReports reports;
    private final Facts facts;
    private final SchoolView view;
    private final Receptions receptions;
    private final Register register;
    private final Seal seal;
    private final ObjectMapper json;
    private final ReportTimers timers;
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
            ReportTimers timers,
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
    ReportReceipt store(Report said, String key) {
        return idempotency.once(own(key, said), said, ReportReceipt.class, () -> keep(said, gate.permit()));
    }

    /** A key stands for these words only, and any key will do: neither may stop a report. */
    private String own(String key, Report said) {
        return key == null
                ? null
                : UUID.nameUUIDFromBytes((key + '\n' + new String(bytes(said), StandardCharsets.UTF_8))
                                .getBytes(StandardCharsets.UTF_8))
                        .toString();
    }

    private ReportReceipt keep(Report said, AccessPermit permit) {
        Optional<UUID> child = Sector.find(permit.controller().branch()).flatMap(sector -> child(said, sector));
        Reception reception = receptions.in(
                child.flatMap(view::schooling).map(Schooling::district).orElse(null), said.district());
        UUID id = UUID.randomUUID();
        var report = new ConcernReport(id, permit.controller(), permit.actor(), permit.at());
        report.says(child.orElse(null), seal.seal(id, permit.controller(), bytes(content(id, said))), said);
        report.goesTo(reception, register.next(permit));
        reports.persistAndFlush(report);
        timers.tryAgain(report, permit);
        timers.watch(report, permit);
        return ReportReceipt.of(report, known(report), reception.telephone(), permit);
    }

    /** Not one of another sector. One of whom the register has not told yet is passed on: the border post may know it. */
    private Optional<UUID> child(Report said, Sector sector) {
        return said.child(sector).filter(ref -> facts.person(ref)
                .map(PersonFact::sector)
                .filter(other -> other != sector)
                .isEmpty());
    }

    private boolean known(ConcernReport report) {
        return report.subject().flatMap(facts::person).isPresent();
    }

    private static ConcernContent content(UUID id, Report said) {
        return new ConcernContent(said.words(), said.urgent(), said.feedbackRequested(), said.childText(), id);
    }

    private byte[] bytes(Object content) {
        try {
            return json.writeValueAsBytes(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("report of concern", e);
        }
    }
}
