package se.bryggan.boundary.secondopinion;

import java.util.Set;

/** Protected identities (step 3) and hidden places (step 5). */
final class ProtectedPersons {

    private static final Set<String> STRONG = Set.of("PROTECTED_REGISTRATION", "FICTITIOUS_IDENTITY");

    private ProtectedPersons() {}

    static boolean forbidsTheChannel(Question q) {
        return STRONG.contains(q.subject().protection()) && q.by("TOPIC", "SMS", "EMAIL");
    }

    /** What no permission and no consent opens for a protected subject; a duty is not limited. */
    static boolean limits(Question q, String category) {
        boolean named = q.toSomebodyNamed() || q.toTheSubject() || q.toItsGuardian();
        return q.subject().isProtected() && !category.equals("AGGREGATE") && (Words.PLACE.contains(category) || !named);
    }

    /** The subject's own place is hidden from a guardian. */
    static boolean hidesTheSubject(Question q, String category) {
        return placeToAGuardian(q, category) && q.subject().whereaboutsHidden();
    }

    /** The place would reveal where somebody else is. */
    static boolean hidesAnother(Question q, String category) {
        return placeToAGuardian(q, category)
                && q.alsoConcerns().stream()
                        .filter(person -> !person.ref().equals(q.recipient().authority()))
                        .anyMatch(person -> person.whereaboutsHidden() || person.isProtected());
    }

    private static boolean placeToAGuardian(Question q, String category) {
        return Words.PLACE.contains(category) && q.recipient().branch().equals("GUARDIAN");
    }
}
