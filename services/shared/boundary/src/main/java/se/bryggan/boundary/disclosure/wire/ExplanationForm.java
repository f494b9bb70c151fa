package se.bryggan.boundary.disclosure.wire;

import java.util.Set;
import se.bryggan.boundary.disclosure.Deny;
import se.bryggan.boundary.disclosure.Explanation;
import se.bryggan.boundary.disclosure.Reason;

/** How an explanation is put on paper. */
interface ExplanationForm {

    String write(Explanation explanation);

    /** What ended the evaluation before any row was tried; empty when rows were. */
    static Set<Reason> stops(Explanation explanation) {
        return explanation.trials().isEmpty() && explanation.decision() instanceof Deny deny
                ? deny.reasons()
                : Set.of();
    }

    /** A row that took effect rests also on what the asker attests. */
    static boolean tookEffect(Reason reason) {
        return reason == Reason.PERMITS || reason == Reason.WITHHOLDS || reason == Reason.LEFT_TO_A_HUMAN;
    }
}
