package se.bryggan.referral.answer;

import java.util.Optional;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.contracts.content.DecisionContent;
import se.bryggan.contracts.crossing.PackageKind;

/** A feature that sends something that may be answered. */
public interface AnswerTaker {

    /** Keeps the answer and tells what was answered, if {@link DecisionContent#answers()} is a hand-over of its own. */
    Optional<PackageKind> take(DecisionContent answer, AccessPermit permit);
}
