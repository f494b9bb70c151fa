package se.bryggan.referral.answer;

import java.util.Optional;
import se.bryggan.outbox.crossing.HeldPackage;
import se.bryggan.outbox.crossing.PackageJudge;

/** A feature that sends answers, and knows the facts that decide whether they may still be fetched. */
public interface AnswerSource {

    /** The question as it stands now, if the answer is its own. */
    Optional<PackageJudge.Question> question(HeldPackage held);
}
