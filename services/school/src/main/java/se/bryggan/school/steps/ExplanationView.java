package se.bryggan.school.steps;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Locale;
import se.bryggan.boundary.gate.AccessPermit;

/** A step with the reason for it: rule, policy and minutes in codes and numbers, and the same in one plain sentence. */
record ExplanationView(
        @JsonUnwrapped StepView stay, String rule, String policyVersion, MinutesView minutes, String sentence) {

    static ExplanationView of(Step step, Locale language, AccessPermit permit) {
        Step.Ground ground = step.ground();
        return new ExplanationView(
                StepView.of(step, permit),
                ground.rule(),
                ground.policyVersion(),
                MinutesView.of(ground.figures()),
                Sentence.of(step, language));
    }
}
