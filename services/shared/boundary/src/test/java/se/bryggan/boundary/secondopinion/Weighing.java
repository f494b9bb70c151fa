package se.bryggan.boundary.secondopinion;

import java.util.Set;
import se.bryggan.boundary.secondopinion.Paragraph.Tested;

/** The tests of harm, need and balance that only a human makes: what an attested finding does to a row. */
final class Weighing {

    private Weighing() {}

    /** The row permits only on one of these findings. */
    static Paragraph.Test asksFor(String... findings) {
        Set<String> satisfying = Set.of(findings);
        return (q, category) -> {
            if (q.assessment() == null) {
                return Tested.LEFT_TO_A_HUMAN;
            }
            if (!q.assessment().covers(category) || q.harms(category)) {
                return Tested.FAILED;
            }
            return satisfying.contains(q.assessment().finding()) ? Tested.PASSED : Tested.LEFT_TO_A_HUMAN;
        };
    }

    /** The row asks for no test, but a human who found it unsuitable stops it. */
    static Tested unlessUnsuitable(Question q, String category) {
        return q.harms(category) ? Tested.FAILED : Tested.PASSED;
    }

    /** Access to an investigation (OSL 10:3): where a threat is known or nobody has said, somebody must have looked. */
    static Tested ofThreat(Question q, String category) {
        boolean noThreat = q.context().no().contains("threat");
        boolean harmElsewhere = q.assessment() != null
                && q.assessment().finding().equals("HARM")
                && !q.assessment().covers(category);
        return noThreat || harmElsewhere ? Tested.PASSED : asksFor("NO_HARM").of(q, category);
    }
}
