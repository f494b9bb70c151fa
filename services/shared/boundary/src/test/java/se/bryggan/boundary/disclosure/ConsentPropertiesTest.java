package se.bryggan.boundary.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever is said about consent, saying less never opens more, and never touches a duty. */
class ConsentPropertiesTest {

    private static final List<String> GUARDIANS = List.of("guardian-1", "guardian-2");

    @Test
    void aWithdrawalNeverPermitsMore() {
        Everyone.asks(ask -> {
            for (ConsentStatement given : ask.consents()) {
                Answers.assertNoMore(ask, Changed.said(ask, given.giver(), given.capacity(), ConsentState.WITHDRAWN));
            }
        });
    }

    @Test
    void aRefusalNeverPermitsMore() {
        Everyone.asks(ask -> {
            for (ConsentStatement given : ask.consents()) {
                Answers.assertNoMore(ask, Changed.said(ask, given.giver(), given.capacity(), ConsentState.REFUSED));
            }
        });
    }

    @Test
    void anExpiryNeverPermitsMore() {
        Everyone.asks(ask -> {
            for (int place = 0; place < ask.consents().size(); place++) {
                Answers.assertNoMore(ask, Changed.endingYesterday(ask, place));
            }
        });
    }

    /**
     * A consent in force, in as far as it counts. A later statement that limits an earlier one does not count as a
     * consent: without it the earlier holds again, as the format says.
     */
    @Test
    void removingAConsentNeverPermitsMore() {
        Everyone.asks(ask -> {
            for (int place = 0; place < ask.consents().size(); place++) {
                if (countsInFull(ask.consents().get(place), Changed.day(ask))) {
                    Answers.assertNoMore(ask, Changed.without(ask, place));
                }
            }
        });
    }

    private static boolean countsInFull(ConsentStatement said, LocalDate day) {
        boolean expired = said.validTo() != null && said.validTo().isBefore(day);
        return said.state() == ConsentState.GIVEN && !expired && !said.namedRecipientsOnly();
    }

    @Test
    void aGiverWhoSaysNothingNeverPermitsMore() {
        Everyone.asks(ask -> {
            for (ConsentStatement given : ask.consents()) {
                List<ConsentStatement> others = ask.consents().stream()
                        .filter(statement -> !statement.giver().equals(given.giver()))
                        .toList();

                Answers.assertNoMore(ask, ask.withConsents(others));
            }
        });
    }

    @Test
    void aStaleConsentStoreNeverPermitsMore() {
        Everyone.asks(ask -> Answers.assertNoMore(ask, Changed.stale(ask)));
    }

    @Test
    void aDutyIsNeverStoppedByRefusedMissingWithdrawnOrStaleConsent() {
        Everyone.asks(ask -> {
            var owed = Answers.on(Kind.DUTY, ask);

            assertEquals(owed, Answers.on(Kind.DUTY, ask.withConsents(List.of())));
            assertEquals(owed, Answers.on(Kind.DUTY, Changed.stale(ask)));
            for (ConsentState state : ConsentState.values()) {
                Ask said = ask;
                for (String guardian : GUARDIANS) {
                    said = Changed.said(said, guardian, Capacity.GUARDIAN, state);
                }
                assertEquals(owed, Answers.on(Kind.DUTY, said));
            }
        });
    }
}
