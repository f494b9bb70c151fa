package se.bryggan.boundary.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What holds for every question, whatever is said about consent. */
class PropertiesTest {

    private static final List<String> HARM_FREES_THE_REST = List.of("OSL-10-3/guardian", "OSL-10-3/subject");

    private final Random random = new Random(Everyone.SEED);

    @Test
    void aHarmFindingNeverPermitsMoreOfWhatItCovers() {
        Everyone.asks(ask -> {
            Answers.assertNoMore(ask, Changed.harm(ask, null));
            for (Category category : ask.categories()) {
                Answers.assertNoMore(ask, Changed.harm(ask, Set.of(category)), Set.of(category));
            }
        });
    }

    /** Where harm has been tested, the rest of what a guardian or the subject may read goes out (OSL 10:3); nothing else. */
    @Test
    void aHarmFindingFreesNothingButTheRestOfTheOwnFile() {
        Everyone.asks(asked -> {
            Ask untested = asked.withAssessment(null);
            for (Category category : asked.categories()) {
                Ask harmful = Changed.harm(asked, Set.of(category));
                Set<Category> more = Answers.permitted(harmful);
                more.removeAll(Answers.permitted(untested));

                for (Ground ground : Answers.grounds(Answers.POINT.decide(harmful))) {
                    assertTrue(!more.contains(ground.category()) || HARM_FREES_THE_REST.contains(ground.key()));
                }
            }
        });
    }

    @Test
    void aBlockAndAClaimNeverPermitMore() {
        Everyone.asks(ask -> {
            Answers.assertNoMore(
                    ask, ask.withContext(Changed.context(ask).blocked(true).build()));
            Answers.assertNoMore(ask.withClaimedBasis(null), ask);
        });
    }

    @Test
    void aProtectionOrAHiddenPlaceNeverPermitsMore() {
        Everyone.asks(ask -> {
            for (Protection protection : Protection.values()) {
                Ask open = Changed.subject(ask, person -> protectedAs(person, Protection.NONE, false));

                Answers.assertNoMore(open, Changed.subject(ask, person -> protectedAs(person, protection, true)));
            }
        });
    }

    @Test
    void aProtectedPersonsPlaceLeavesOnlyByADutyOrInAcuteDanger() {
        Everyone.asks(ask -> {
            if (ask.subject().protection() == Protection.NONE) {
                return;
            }
            for (Ground ground : Answers.grounds(Answers.POINT.decide(ask))) {
                boolean place = ground.category() == Category.CONTACT || ground.category() == Category.WHEREABOUTS;
                assertTrue(!place || ground.kind() == Kind.DUTY || ground.key().startsWith("OSL-10-20/"));
            }
        });
    }

    @Test
    void theOrderOfListsNeverMatters() {
        Everyone.asks(ask -> {
            var others = new ArrayList<>(ask.alsoConcerns());
            Collections.shuffle(others, random);
            Ask shuffled = Changed.subject(
                    ask.withAlsoConcerns(others).withConsents(shuffled(ask.consents())), this::guardiansShuffled);

            Answers.assertSame(Answers.POINT.decide(ask), Answers.POINT.decide(shuffled));
        });
    }

    @Test
    void everyPermittedCategoryRestsOnARowThatIsInForceAndIsAboutIt() {
        Everyone.asks(ask -> {
            for (Ground ground : Answers.grounds(Answers.POINT.decide(ask))) {
                assertTrue(TestBook.BOOK.rows().stream()
                        .anyMatch(row -> row.key().equals(ground.key())
                                && row.kind() != Kind.LAST_RESORT
                                && row.inForce(Changed.day(ask))
                                && row.categories().contains(ground.category())
                                && row.from().contains(ask.source().branch())
                                && row.to().contains(ask.recipient().branch())
                                && row.purposes().contains(ask.purpose())));
                assertTrue(ask.categories().contains(ground.category()));
            }
        });
    }

    @Test
    void eachCategoryIsDecidedByItself() {
        Everyone.asks(ask -> {
            var apart = EnumSet.noneOf(Category.class);
            for (Category category : ask.categories()) {
                apart.addAll(Answers.permitted(Changed.only(ask, category)));
            }

            assertEquals(Answers.permitted(ask), apart);
        });
    }

    @Test
    void anAnswerSharesOutWhatWasAskedAndOnlyADenialGoesToReview() {
        Everyone.asks(ask -> {
            Decision decision = Answers.POINT.decide(ask);
            var shared = new HashSet<>(decision.withheld());

            switch (decision) {
                case Permit permit -> {
                    assertTrue(Collections.disjoint(permit.categories(), permit.withheld()));
                    assertTrue(permit.obligations().contains(Obligation.STATE_BASIS));
                    assertTrue(permit.reduced() || permit.withheld().isEmpty());
                    shared.addAll(permit.categories());
                }
                case Deny deny -> assertFalse(deny.reasons().isEmpty());
            }
            assertEquals(ask.categories(), shared);
            assertTrue(decision.obligations().contains(Obligation.LOG));
        });
    }

    @Test
    void nothingUnexpectedHappens() {
        Everyone.asks(ask -> {
            switch (Answers.POINT.decide(ask)) {
                case Permit permit -> assertFalse(permit.grounds().isEmpty());
                case Deny deny -> assertFalse(deny.reasons().contains(Reason.UNEXPECTED));
            }
        });
    }

    @Test
    void anExplanationDecidesAsTheDecisionDoes() {
        Everyone.asks(ask -> Answers.assertSame(
                Answers.POINT.decide(ask), Answers.POINT.explain(ask).decision()));
    }

    private static Person protectedAs(Person person, Protection protection, boolean hidden) {
        return new Person(
                person.ref(),
                person.birthDate(),
                person.custody(),
                person.guardians(),
                person.mature(),
                protection,
                hidden,
                person.origin());
    }

    private Person guardiansShuffled(Person person) {
        var guardians = new ArrayList<>(person.guardians());
        Collections.shuffle(guardians, random);
        return new Person(
                person.ref(),
                person.birthDate(),
                person.custody(),
                guardians,
                person.mature(),
                person.protection(),
                person.whereaboutsHidden(),
                person.origin());
    }

    /** In any order but that what one giver says on one day stays in its own: there the later word counts. */
    private List<ConsentStatement> shuffled(List<ConsentStatement> statements) {
        var places = new ArrayList<Integer>();
        for (int i = 0; i < statements.size(); i++) {
            places.add(i);
        }
        Collections.shuffle(places, random);
        for (int i = 0; i < places.size(); i++) {
            for (int j = i + 1; j < places.size(); j++) {
                boolean swapped = places.get(i) > places.get(j);
                if (swapped && sameGiverAndDay(statements.get(places.get(i)), statements.get(places.get(j)))) {
                    Collections.swap(places, i, j);
                }
            }
        }
        return places.stream().map(statements::get).toList();
    }

    private static boolean sameGiverAndDay(ConsentStatement a, ConsentStatement b) {
        return a.giver().equals(b.giver())
                && a.capacity() == b.capacity()
                && a.validFrom().equals(b.validFrom());
    }
}
