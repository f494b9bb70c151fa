package se.bryggan.boundary.disclosure;

import java.util.ArrayList;
import java.util.List;

/** Made-up questions for tests outside this package. */
public final class MadeUpQuestions {

    private MadeUpQuestions() {}

    /** So many random questions, the same for the same seed. */
    public static List<Ask> questions(long seed, int count) {
        var random = new RandomAsks(seed);
        var questions = new ArrayList<Ask>(count);
        for (int i = 0; i < count; i++) {
            questions.add(random.next());
        }
        return questions;
    }
}
