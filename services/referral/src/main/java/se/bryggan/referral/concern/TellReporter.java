package se.bryggan.referral.concern;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.bryggan.boundary.disclosure.Assessment;
import se.bryggan.boundary.disclosure.Category;
import se.bryggan.boundary.disclosure.Deny;
import se.bryggan.boundary.disclosure.Finding;
import se.bryggan.boundary.disclosure.Origin;
import se.bryggan.boundary.disclosure.Permit;
import se.bryggan.boundary.disclosure.Purpose;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.boundary.http.EntityTag;
import se.bryggan.contracts.Recipient;
import se.bryggan.contracts.content.DecisionContent;
import se.bryggan.contracts.crossing.PackageKind;
import se.bryggan.outbox.PermitFit;
import se.bryggan.outbox.crossing.Crossing;
import se.bryggan.outbox.crossing.PackageDraft;

/** Tells a reporter under the duty that an investigation is opened, not opened or ongoing, and nothing more (SoL 19:6). */
@ApplicationScoped
class TellReporter {

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    private final Gate gate;
    private final IncomingConcerns concerns;
    private final ReporterQuestion question;
    private final Papers papers;
    private final ObjectMapper json;
    private final Crossing crossing;

    TellReporter(
            Gate gate,
            IncomingConcerns concerns,
            ReporterQuestion question,
            Papers papers,
            ObjectMapper json,
            Crossing crossing) {
        this.gate = gate;
        this.concerns = concerns;
        this.question = question;
        this.papers = papers;
        this.json = json;
        this.crossing = crossing;
    }

    @Guarded("referral.tell-reporter")
    StepResult tell(IncomingConcernId id, FeedbackOrder order, String ifMatch) {
        AccessPermit permit = gate.permit();
        IncomingConcern concern = concerns.findById(id.value());
        EntityTag.demand(ifMatch, concern.version());
        Optional<StepResult> hindrance = hindrance(concern, order);
        return hindrance.isPresent() ? hindrance.get() : ask(concern, order, permit);
    }

    private static Optional<StepResult> hindrance(IncomingConcern concern, FeedbackOrder order) {
        if (!concern.state().mayTellReporter()) {
            return Optional.of(new StepResult.TooEarly(concern.state()));
        }
        boolean told = order.finding() != Finding.HARM;
        boolean again = concern.feedback() == ReporterFeedback.SENT && told && !order.byTelephone();
        if (again || concern.feedback().known()) {
            return Optional.of(new StepResult.TooLate(concern.state()));
        }
        return told && !order.byTelephone() && !concern.reachesReporter()
                ? Optional.of(new StepResult.CallReporter())
                : Optional.empty();
    }

    private StepResult ask(IncomingConcern concern, FeedbackOrder order, AccessPermit permit) {
        UUID handover = order.byTelephone() ? null : UUID.randomUUID();
        var about = new Gate.Crossing("feedback", concern.subject().orElse(null), handover, concern.reporterUnit());
        switch (gate.disclose(question.of(concern, assessment(order.finding(), permit), permit.at()), about)) {
            case Permit leave when order.byTelephone() -> byTelephone(concern, leave, permit);
            case Permit leave -> {
                crossing.send(leave, permit, parcel(concern, handover));
                concern.feedbackSent(handover);
            }
            case Deny deny -> {
                if (deny.review()) {
                    return new StepResult.AssessmentNeeded();
                }
                if (!question.fresh(concern)) {
                    return new StepResult.FactsBehind();
                }
                recall(concern, permit);
                concern.feedbackWithheld();
            }
        }
        concerns.flush();
        return StepResult.done(concern, papers, permit);
    }

    private void byTelephone(IncomingConcern concern, Permit leave, AccessPermit permit) {
        new PermitFit(
                        permit.controller(),
                        reporter(concern),
                        Purpose.REPORTER_FEEDBACK.name(),
                        concern.subject().orElse(null))
                .useUp(leave, permit.at());
        recall(concern, permit);
        concern.feedbackByTelephone();
    }

    /** What is still on its way is not to arrive any more. */
    private void recall(IncomingConcern concern, AccessPermit permit) {
        concern.feedbackHandover().ifPresent(sent -> crossing.withdraw(permit, sent));
    }

    private static Assessment assessment(Finding finding, AccessPermit permit) {
        return finding == null
                ? null
                : new Assessment(finding, null, new Origin(permit.actor().role(), permit.at()));
    }

    private static Recipient reporter(IncomingConcern concern) {
        return new Recipient(
                concern.reporter().authority(), concern.reporter().branch().name(), concern.reporterUnit());
    }

    private PackageDraft parcel(IncomingConcern concern, UUID handover) {
        var status = new DecisionContent(
                concern.handover(),
                concern.decision().name(),
                null,
                LocalDate.ofInstant(concern.decidedAt(), STOCKHOLM));
        return new PackageDraft(
                handover,
                PackageKind.FEEDBACK,
                concern.subject().orElse(null),
                reporter(concern),
                Purpose.REPORTER_FEEDBACK,
                Map.of(Category.INVESTIGATION_STATUS, json.valueToTree(status)),
                null);
    }
}
