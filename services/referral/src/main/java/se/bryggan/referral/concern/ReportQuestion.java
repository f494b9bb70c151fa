package se.bryggan.referral.concern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import se.bryggan.boundary.disclosure.Ask;
import se.bryggan.boundary.disclosure.Category;
import se.bryggan.boundary.disclosure.Context;
import se.bryggan.boundary.disclosure.Party;
import se.bryggan.boundary.disclosure.Person;
import se.bryggan.boundary.disclosure.Purpose;
import se.bryggan.boundary.facts.AskFacts;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.boundary.gate.Sector;
import se.bryggan.boundary.seal.Seal;
import se.bryggan.contracts.content.ReporterContent;
import se.bryggan.contracts.crossing.PackageKind;
import se.bryggan.outbox.crossing.HeldPackage;
import se.bryggan.outbox.crossing.PackageJudge;
import se.bryggan.referral.programme.Receiver;

/** May the report go? Asked when it is sent, and again when it is fetched. */
@ApplicationScoped
class ReportQuestion implements PackageJudge {

    private final ConcernReports reports;
    private final AskFacts facts;
    private final Seal seal;
    private final ObjectMapper json;
    private final Clock clock;

    ReportQuestion(ConcernReports reports, AskFacts facts, Seal seal, ObjectMapper json, Clock clock) {
        this.reports = reports;
        this.facts = facts;
        this.seal = seal;
        this.json = json;
        this.clock = clock;
    }

    /** Whether a refusal rests on what is known now, and not on what has not arrived yet. */
    boolean fresh(ConcernReport report) {
        return facts.fresh(report.subject().orElse(null), sector(report));
    }

    @Override
    public Set<PackageKind> kinds() {
        return Set.of(PackageKind.CONCERN_REPORT);
    }

    @Override
    public Question question(HeldPackage held) {
        ConcernReport report = reports.handedOver(held.handoverId()).orElseThrow();
        return new Question(of(report, clock.instant()), null);
    }

    Ask of(ConcernReport report, Instant at) {
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
        return report.subject()
                .map(ref -> facts.of(ref, report.controller()).person())
                .orElseGet(() -> facts.unknownChild(report.id().toString()));
    }

    private static Sector sector(ConcernReport report) {
        return Sector.carrying(report.controller().branch());
    }

    /** What the report says, and who reports. */
    Map<Category, JsonNode> content(ConcernReport report) {
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
