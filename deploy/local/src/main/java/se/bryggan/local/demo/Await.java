package se.bryggan.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Asks again until the answer is there: what crosses between services takes a moment. */
final class Await {
    private static final Duration PAUSE = Duration.ofMillis(100);
    private final Duration patience;

    Await(Duration patience) {
        this.patience = patience;
    }

    /** The first answer that will do; fails after the patience is used up. */
    Reply until(String what, Supplier<Reply> question, Predicate<Reply> enough) {
        return until(what, question, enough, last -> "last answer " + last.status() + " " + last.problem());
    }

    /** The first of the listed items that has this text under that name. */
    JsonNode item(String what, Supplier<Reply> list, String name, String text) {
        return row(what, list, "items", name, text);
    }

    /** The first row of an answer's list that has this text under that name. */
    JsonNode row(String what, Supplier<Reply> question, String list, String name, String text) {
        return until(what, question, reply -> reply.row(list, name, text).isPresent())
                .row(list, name, text)
                .orElseThrow();
    }

    /** As the first, whatever is asked; {@code told} says how the last answer is told when none would do. */
    <T> T until(String what, Supplier<T> question, Predicate<T> enough, Function<T, String> told) {
        long end = System.nanoTime() + patience.toNanos();
        T last = question.get();
        while (!enough.test(last)) {
            if (System.nanoTime() > end) {
                throw new StoryFailure(
                        "waited " + patience.toSeconds() + " s in vain: " + what + " (" + told.apply(last) + ")");
            }
            LockSupport.parkNanos(PAUSE.toNanos());
            last = question.get();
        }
        return last;
    }
}
