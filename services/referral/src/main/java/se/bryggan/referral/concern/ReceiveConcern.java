package se.bryggan.referral.concern;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.disclosure.Category;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.contracts.SocialRef;
import se.bryggan.contracts.content.ConcernContent;
import se.bryggan.contracts.content.ReporterContent;
import se.bryggan.contracts.referral.ConcernReceived;
import se.bryggan.outbox.Outbox;
import se.bryggan.outbox.crossing.IncomingPackage;
import se.bryggan.referral.programme.Receptions;
import se.bryggan.referral.register.Register;

/** Takes in a report of concern that the reception unit has fetched, and starts its clocks. */
@ApplicationScoped
class ReceiveConcern {

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
    private static final Duration AT_ONCE = Duration.ofHours(1);

    private final Gate gate;
    private final IncomingConcerns concerns;
    private final Papers papers;
    private final Receptions receptions;
    private final Register register;
    private final Clocks clocks;
    private final Outbox outbox;
    private final ReceptionNotices notices;

    ReceiveConcern(
            Gate gate,
            IncomingConcerns concerns,
            Papers papers,
            Receptions receptions,
            Register register,
            Clocks clocks,
            Outbox outbox,
            ReceptionNotices notices) {
        this.gate = gate;
        this.concerns = concerns;
        this.papers = papers;
        this.receptions = receptions;
        this.register = register;
        this.clocks = clocks;
        this.outbox = outbox;
        this.notices = notices;
    }

    /**
     * A report whose receipt was late is sent anew: what is here already is received, and opens no second matter.
     */
    @Guarded("referral.receive-concern")
    void receive(IncomingPackage arrived) {
        Optional<ConcernContent> report = arrived.content(Category.CONCERN_REPORT, ConcernContent.class);
        UUID theirReference = report.map(ConcernContent::reportId).orElse(null);
        Controller reporter = new Controller(
                arrived.sender().authority(), Branch.valueOf(arrived.sender().branch()));
        if (theirReference == null || !concerns.hold(reporter, theirReference)) {
            AccessPermit permit = gate.permit();
            IncomingConcern concern = concern(arrived, report, permit);
            concern.reportedBy(reporter, reporterUnit(arrived), theirReference);
            keep(concern, permit);
        }
    }

    private void keep(IncomingConcern concern, AccessPermit permit) {
        concerns.persistAndFlush(concern);
        clocks.received(concern, permit);
        outbox.append(
                permit,
                new ConcernReceived(
                        concern.subject().map(SocialRef::new).orElse(null),
                        concern.id(),
                        concern.handover(),
                        concern.unit(),
                        concern.receivedAt(),
                        concern.decideBy()));
        notices.today(concern, permit, AT_ONCE);
    }

    /**
     * A report for a unit that the register does not know is addressed to the authority: its reception takes it in. Without
     * one nobody there could open it. It is then not received, and tried again until there is; meanwhile the reporter's post
     * hears that there is no receipt, and calls.
     */
    private String unit(IncomingPackage arrived) {
        return Optional.ofNullable(arrived.unit())
                .or(() -> receptions.unitOf(arrived.recipient()))
                .orElseThrow(() -> new IllegalStateException("no-reception"));
    }

    private IncomingConcern concern(IncomingPackage arrived, Optional<ConcernContent> report, AccessPermit permit) {
        var concern = new IncomingConcern(
                UUID.randomUUID(),
                permit.controller(),
                arrived.subject(),
                arrived.handoverId(),
                unit(arrived),
                permit.at());
        concern.says(
                papers.seal(concern, arrived.content()),
                report.map(ConcernContent::urgent).orElse(true));
        report.filter(ConcernContent::feedbackRequested)
                .ifPresent(asked -> concern.feedbackRequested(LocalDate.ofInstant(permit.at(), STOCKHOLM)));
        concern.registered(register.next(permit));
        return concern;
    }

    /** Null when the reporter has none, or the law keeps it back: then the whole branch is answered. */
    private static String reporterUnit(IncomingPackage arrived) {
        return arrived.content(Category.REPORTER_IDENTITY, ReporterContent.class)
                .map(ReporterContent::unit)
                .orElse(null);
    }
}
