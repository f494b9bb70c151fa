package se.bryggan.referral.concern;

import se.bryggan.boundary.gate.AccessPermit;

/** What came of a step with a received report. */
sealed interface StepResult {

    record Done(IncomingConcernView concern) implements StepResult {}

    record TooLate(ConcernStage state) implements StepResult {}

    /** Protection comes before the decision, the decision before feedback. */
    record TooEarly(ConcernStage state) implements StepResult {}

    /** Nobody has asked for feedback: then a human must first find that it does no harm. */
    record AssessmentNeeded() implements StepResult {}

    /** The platform does not reach the reporter. */
    record CallReporter() implements StepResult {}

    /** Refused on what is known of the child, which is not up to date: nothing is refused for good. */
    record FactsBehind() implements StepResult {}

    static StepResult done(IncomingConcern concern, Papers papers, AccessPermit permit) {
        var opened = new IncomingConcernView.Opened(papers.content(concern), papers.note(concern));
        return new Done(IncomingConcernView.of(concern, opened, permit));
    }
}
