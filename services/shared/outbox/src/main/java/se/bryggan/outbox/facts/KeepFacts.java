package se.bryggan.outbox.facts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.disclosure.Capacity;
import se.bryggan.boundary.disclosure.Category;
import se.bryggan.boundary.disclosure.Custody;
import se.bryggan.boundary.disclosure.Protection;
import se.bryggan.boundary.disclosure.Purpose;
import se.bryggan.boundary.facts.ConsentFact;
import se.bryggan.boundary.facts.Facts;
import se.bryggan.boundary.facts.PersonFact;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.boundary.gate.Sector;
import se.bryggan.contracts.consent.ConsentChanged;
import se.bryggan.contracts.directory.PersonChanged;

/** Writes what a feed states into the views that decisions read. Older versions change nothing. */
@ApplicationScoped
class KeepFacts {

    private final Facts facts;

    KeepFacts(Facts facts) {
        this.facts = facts;
    }

    /** What has changed; empty for a version that is not newer. */
    @Guarded("facts.feed")
    Optional<PersonKept> person(Controller register, Sector sector, PersonChanged changed) {
        Optional<PersonFact> before = facts.person(changed.subjectRef());
        if (before.filter(known -> known.version() >= changed.version()).isPresent()) {
            return Optional.empty();
        }
        var now = new PersonFact(
                changed.subjectRef(),
                sector,
                changed.birthDate(),
                changed.custody() == null ? null : Custody.valueOf(changed.custody()),
                changed.guardianRefs(),
                Protection.valueOf(changed.protection()),
                changed.whereaboutsHidden(),
                changed.version());
        facts.put(now, register);
        return Optional.of(new PersonKept(before, now));
    }

    @Guarded("facts.feed")
    void consent(Controller holder, ConsentChanged changed) {
        facts.put(new ConsentFact(
                changed.consentId(),
                holder,
                changed.subjectRef(),
                changed.giverRef(),
                Capacity.valueOf(changed.capacity()),
                Standing.of(changed.life()),
                codes(Category.class, changed.categories()),
                codes(Branch.class, changed.recipients()),
                changed.namedRecipientsOnly(),
                codes(Purpose.class, changed.purposes()),
                changed.validFrom(),
                Standing.lastDay(changed),
                changed.version(),
                changed.ordinal()));
    }

    private static <E extends Enum<E>> Set<E> codes(Class<E> type, List<String> names) {
        if (names == null) {
            return null;
        }
        Set<E> codes = EnumSet.noneOf(type);
        names.forEach(name -> codes.add(Enum.valueOf(type, name)));
        return codes;
    }
}
