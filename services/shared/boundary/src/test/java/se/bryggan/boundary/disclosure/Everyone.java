package se.bryggan.boundary.disclosure;

import java.util.Random;
import java.util.function.Consumer;

/** What has to hold for every question, tried on made-up ones. {@code -Dbryggan.seed=…} repeats a run. */
final class Everyone {

    static final long SEED = Long.getLong("bryggan.seed", new Random().nextLong());
    static final int QUESTIONS = Integer.getInteger("bryggan.questions", 20_000);

    static {
        System.out.println("made-up questions: -Dbryggan.seed=" + SEED);
    }

    private Everyone() {}

    static void asks(Consumer<Ask> property) {
        asks(QUESTIONS, property);
    }

    static void asks(int questions, Consumer<Ask> property) {
        var asks = new RandomAsks(SEED);
        for (int i = 0; i < questions; i++) {
            Ask ask = asks.next();
            try {
                property.accept(ask);
            } catch (AssertionError e) {
                throw new AssertionError("seed " + SEED + ", question " + i + ": " + ask, e);
            }
        }
    }
}
