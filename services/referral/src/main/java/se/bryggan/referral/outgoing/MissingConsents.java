package se.bryggan.referral.outgoing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import se.bryggan.boundary.disclosure.Ask;
import se.bryggan.boundary.disclosure.Capacity;
import se.bryggan.boundary.disclosure.Category;
import se.bryggan.boundary.disclosure.ConsentState;
import se.bryggan.boundary.disclosure.ConsentStatement;
import se.bryggan.boundary.disclosure.Context;
import se.bryggan.boundary.disclosure.Person;
import se.bryggan.boundary.gate.Gate;

/**
 * Finds whose consent is missing by asking the decision point itself: what would be permitted if all but this one had
 * consented today? So who must consent at which age stands in the rule book and nowhere else.
 */
@ApplicationScoped
class MissingConsents {

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    private final Gate gate;

    MissingConsents(Gate gate) {
        this.gate = gate;
    }

    /** Empty when every consent is in force, and when no consent would help. */
    List<MissingConsent> of(Ask ask) {
        List<Giver> givers = givers(ask.subject());
        Set<Category> atBest = permitted(ask, givers);
        List<MissingConsent> missing = new ArrayList<>();
        for (Giver giver : givers) {
            Set<Category> held = EnumSet.noneOf(Category.class);
            held.addAll(atBest);
            held.removeAll(permitted(ask, others(givers, giver)));
            if (!held.isEmpty()) {
                missing.add(new MissingConsent(UUID.fromString(giver.ref()), giver.capacity(), held));
            }
        }
        return missing;
    }

    private Set<Category> permitted(Ask ask, List<Giver> consenting) {
        LocalDate today = LocalDate.ofInstant(ask.at(), STOCKHOLM);
        List<ConsentStatement> statements = Stream.concat(
                        ask.consents().stream(),
                        consenting.stream().map(giver -> giver.consents(ask.categories(), today)))
                .toList();
        return gate.preview(ask.withConsents(statements).withContext(Context.UNKNOWN))
                .disclosed();
    }

    private static List<Giver> givers(Person subject) {
        return Stream.concat(
                        subject.guardians().stream().map(guardian -> new Giver(guardian, Capacity.GUARDIAN)),
                        Stream.of(new Giver(subject.ref(), Capacity.SUBJECT)))
                .toList();
    }

    private static List<Giver> others(List<Giver> all, Giver one) {
        return all.stream().filter(giver -> !giver.equals(one)).toList();
    }

    private record Giver(String ref, Capacity capacity) {

        ConsentStatement consents(Set<Category> categories, LocalDate today) {
            return new ConsentStatement(
                    ref, capacity, ConsentState.GIVEN, categories, null, false, null, today, null, null);
        }
    }
}
