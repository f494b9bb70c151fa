package se.bryggan.boundary.secondopinion;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** Seeded chance: the same seed gives the same questions on every machine. */
final class Dice {

    private final Random random;

    Dice(long seed) {
        random = new Random(seed);
    }

    boolean in100(int percent) {
        return random.nextInt(100) < percent;
    }

    int upTo(int bound) {
        return random.nextInt(bound + 1);
    }

    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    @SafeVarargs
    final <T> T of(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** In the order of the words, so that the hash order of a set does not matter. */
    String one(Set<String> words) {
        return one(List.copyOf(new TreeSet<>(words)));
    }

    Set<String> some(Set<String> words, int most) {
        var some = new TreeSet<String>();
        for (int i = upTo(most); i > 0; i--) {
            some.add(one(words));
        }
        return some;
    }
}
