package se.bryggan.boundary.ledger.replay;

import java.util.HashSet;
import java.util.Set;

/** A number of decisions that is told only when they are about enough persons. */
final class Figure {

    /** Figures about fewer persons could point at one of them; the law's least number of persons in a cell. */
    static final int FEWEST_PERSONS = 5;

    private final Set<String> persons = new HashSet<>(FEWEST_PERSONS * 2);
    private long count;

    void add(String person) {
        count++;
        if (persons.size() < FEWEST_PERSONS) {
            persons.add(person);
        }
    }

    long count() {
        return count;
    }

    /** Also a nought is told: it is about nobody. */
    boolean isShown() {
        return count == 0 || persons.size() >= FEWEST_PERSONS;
    }

    /** The number; null where it is not told. */
    Long shown() {
        return isShown() ? Long.valueOf(count) : null;
    }

    /** Of decisions whose persons are not known: as if each were about another. */
    static Long ofSomebody(long count) {
        return count == 0 || count >= FEWEST_PERSONS ? Long.valueOf(count) : null;
    }
}
