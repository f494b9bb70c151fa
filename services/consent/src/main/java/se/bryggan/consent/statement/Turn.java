package se.bryggan.consent.statement;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import se.bryggan.boundary.disclosure.Protection;
import se.bryggan.boundary.facts.PersonFact;
import se.bryggan.outbox.facts.PersonKept;

/**
 * What has changed about a person so that what was said may not do any more: {@code newGivers} are those whose word may
 * count now and did not before.
 */
record Turn(UUID subject, Set<UUID> newGivers, boolean protectionRaised) {

    Turn {
        newGivers = Set.copyOf(newGivers);
    }

    /** Whoever was not known before has no one new: nobody's word has taken another's place. */
    static Turn of(PersonKept kept) {
        PersonFact now = kept.now();
        return kept.before()
                .map(before -> new Turn(now.subject(), newGivers(before, now), raised(before, now)))
                .orElseGet(() -> new Turn(now.subject(), Set.of(), false));
    }

    /** A corrected day of birth may do what a birthday does. */
    private static Set<UUID> newGivers(PersonFact before, PersonFact now) {
        Set<UUID> added = new HashSet<>(now.guardians());
        before.guardians().forEach(added::remove);
        if (!now.birthDate().equals(before.birthDate())) {
            added.add(now.subject());
        }
        return added;
    }

    private static boolean raised(PersonFact before, PersonFact now) {
        boolean higher = now.protection().compareTo(before.protection()) > 0;
        return higher || (now.whereaboutsHidden() && !before.whereaboutsHidden());
    }

    /** Whether telling anybody of a question might tell where the person is. */
    static boolean isProtected(PersonFact person) {
        return person.protection() != Protection.NONE || person.whereaboutsHidden();
    }
}
