package se.bryggan.referral.concern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.bryggan.boundary.disclosure.Ask;
import se.bryggan.boundary.disclosure.Category;
import se.bryggan.boundary.disclosure.Context;
import se.bryggan.boundary.disclosure.Deny;
import se.bryggan.boundary.disclosure.Party;
import se.bryggan.boundary.disclosure.Permit;
import se.bryggan.boundary.disclosure.Person;
import se.bryggan.boundary.disclosure.Purpose;
import se.bryggan.boundary.facts.AskFacts;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Actor;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.boundary.gate.Sector;
import se.bryggan.boundary.seal.Seal;
import se.bryggan.contracts.Recipient;
import se.bryggan.contracts.content.ReporterContent;
import se.bryggan.contracts.crossing.PackageKind;
import se.bryggan.outbox.Timers;
import se.bryggan.outbox.crossing.Crossing;
import se.bryggan.outbox.crossing.HeldPackage;
import se.bryggan.outbox.crossing.PackageDraft;
import se.bryggan.outbox.crossing.PackageJudge;
import se.bryggan.referral.programme.Receiver;

/** Sends a stored report to the reception unit (SoL 19:1): no consent is looked at. */
@ApplicationScoped
class ForwardReport implements PackageJudge {

    static final String TIMER = "concern.forward";

    private final Gate gate;
    private final ConcernReports reports;
    private final AskFacts facts;
    private final Seal seal;
    private final ObjectMapper json;
    private final Crossing crossing;
    private final Timers timers;
    private final Clock clock;

    ForwardReport(
            Gate gate,
            ConcernReports reports,
            AskFacts facts,
            Seal seal,
            ObjectMapper json,
            Crossing crossing,
            Timers timers,
            Clock clock) {
        this.gate = gate;
        this.reports = reports;
        this.facts = facts;
        this.seal = seal;
        this.json = json;
        this.crossing = crossing;
        this.timers = timers;
        this.clock = clock;
    }

    @Guarded("referral.forward-concern")
    void forward(ConcernId id) {
        AccessPermit permit = gate.permit();
        ConcernReport report = reports.findById(id.value());
        if (report.state() != ReportState.STORED) {
            return;
        }
        UUID handover = UUID.randomUUID();
        var about = new Gate.Crossing(
                "report",
                report.subject().orElse(null),
                handover,
                report.receiver().unit());
        switch (gate.disclose(ask(report, permit.at()), about)) {
            case Permit leave -> {
                crossing.send(leave, permit, parcel(report, handover));
                report.sent(handover);
            }
            case Deny deny -> report.held();
        }
        if (permit.actor().kind() != Actor.Kind.TIMER) {
            timers.cancel(permit, TIMER, report.id().toString());
        }
    }

    private PackageDraft parcel(ConcernReport report, UUID handover) {
        Receiver receiver = report.receiver();
        return new PackageDraft(
                handover,
                PackageKind.CONCERN_REPORT,
                report.subject().orElse(null),
                new Recipient(receiver.authority(), receiver.branch().name(), receiver.unit()),
                Purpose.CONCERN_REPORT,
                content(report),
                null);
    }

    @Override
    public Set<PackageKind> kinds() {
        return Set.of(PackageKind.CONCERN_REPORT);
    }

    @Override
    public Question question(HeldPackage held) {
        ConcernReport report = reports.handedOver(held.handoverId()).orElseThrow();
        return new Question(ask(report, clock.instant()), null);
    }

    private Ask ask(ConcernReport report, Instant at) {
        Controller own = report.controller();
        Receiver receiver = report.receiver();
        return Ask.about(
                        child(report),
                        at,
                        new Party(own.branch(), own.authority(), report.reporterRole()),
                        new Party(receiver.branch(), receiver.authority()),
                        content(report).keySet(),
                        Purpose.CONCERN_REPORT)
                .withContext(Context.builder().duty(true).build());
    }

    private Person child(ConcernReport report) {
        Sector sector = Sector.of(report.controller().branch());
        return report.subject()
                .map(ref -> facts.of(ref, sector).person())
                .orElseGet(() -> facts.unknownChild(report.id().toString()));
    }

    private Map<Category, JsonNode> content(ConcernReport report) {
        try {
            return Map.of(
                    Category.CONCERN_REPORT,
                    json.readTree(seal.open(report.id(), report.report())),
                    Category.REPORTER_IDENTITY,
                    json.valueToTree(new ReporterContent(
                            report.controller().authority(),
                            report.controller().branch().name(),
                            report.reporterUnit(),
                            report.reporterRole())));
        } catch (IOException e) {
            throw new IllegalStateException("report of concern", e);
        }
    }
}
