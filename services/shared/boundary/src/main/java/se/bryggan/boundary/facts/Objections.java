package se.bryggan.boundary.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import se.bryggan.boundary.disclosure.ConsentState;

/** Tells which withdrawals and refusals their givers have left standing. */
public final class Objections {

    private Objections() {}

    /**
     * The statements in one of the states whose giver has not consented anew: in a later statement, in force on the day, to
     * at least the same recipients and categories. {@code said} is in the order it was said in, as {@link Facts#consents} gives
     * it, and about the purpose in question alone. Another giver's word replaces nobody's.
     */
    public static List<ConsentFact> standing(List<ConsentFact> said, Set<ConsentState> states, LocalDate day) {
        return IntStream.range(0, said.size())
                .filter(at -> states.contains(said.get(at).state()))
                .filter(at -> said.subList(at + 1, said.size()).stream()
                        .noneMatch(later -> replaces(later, said.get(at), day)))
                .mapToObj(said::get)
                .toList();
    }

    private static boolean replaces(ConsentFact later, ConsentFact objection, LocalDate day) {
        return later.giver().equals(objection.giver())
                && later.isGiven(day)
                && covers(later.recipients(), objection.recipients())
                && covers(later.categories(), objection.categories());
    }

    /** Null means all. */
    private static boolean covers(Set<?> more, Set<?> less) {
        return more == null || (less != null && more.containsAll(less));
    }
}
