package se.bryggan.boundary.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Holds the answers to two questions against each other. */
final class Answers {

    static final DisclosurePoint POINT = new DisclosurePoint(TestBook.BOOK);

    private Answers() {}

    static void assertNoMore(Ask before, Ask after) {
        assertNoMore(before, after, EnumSet.allOf(Category.class));
    }

    /** Nothing of these categories goes out after, that did not before. */
    static void assertNoMore(Ask before, Ask after, Set<Category> categories) {
        Set<Category> more = permitted(after);
        more.retainAll(categories);
        more.removeAll(permitted(before));
        assertEquals(Set.of(), more);
    }

    static void assertSame(Decision expected, Decision actual) {
        assertEquals(permitted(expected), permitted(actual));
        assertEquals(expected.withheld(), actual.withheld());
        assertEquals(expected.obligations(), actual.obligations());
        assertEquals(new HashSet<>(expected.rules()), new HashSet<>(actual.rules()));
        assertEquals(review(expected), review(actual));
    }

    static Set<Category> permitted(Ask ask) {
        return permitted(POINT.decide(ask));
    }

    /** Also what goes out only as a neutral text was permitted. */
    static Set<Category> permitted(Decision decision) {
        Set<Category> categories = EnumSet.noneOf(Category.class);
        grounds(decision).forEach(ground -> categories.add(ground.category()));
        return categories;
    }

    static Set<Category> on(Kind kind, Ask ask) {
        Set<Category> categories = EnumSet.noneOf(Category.class);
        grounds(POINT.decide(ask)).stream()
                .filter(ground -> ground.kind() == kind)
                .forEach(ground -> categories.add(ground.category()));
        return categories;
    }

    static List<Ground> grounds(Decision decision) {
        return switch (decision) {
            case Permit permit -> permit.grounds();
            case Deny deny -> List.of();
        };
    }

    private static boolean review(Decision decision) {
        return switch (decision) {
            case Permit permit -> false;
            case Deny deny -> deny.review();
        };
    }
}
