package se.bryggan.boundary.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.bryggan.boundary.disclosure.ConsentState.GIVEN;
import static se.bryggan.boundary.disclosure.ConsentState.REFUSED;
import static se.bryggan.boundary.disclosure.ConsentState.WITHDRAWN;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.disclosure.Capacity;
import se.bryggan.boundary.disclosure.Category;
import se.bryggan.boundary.disclosure.ConsentState;
import se.bryggan.boundary.gate.Controller;

class ObjectionsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final UUID ONE = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();
    private static final Set<Branch> TO_SCHOOL = EnumSet.of(Branch.SCHOOL);
    private static final Set<Branch> TO_PSYCHIATRY = EnumSet.of(Branch.CHILD_PSYCHIATRY);

    @Test
    void aWithdrawalStandsUntilItsGiverConsentsAnew() {
        ConsentFact withdrawn = said(ONE, WITHDRAWN, null, null);

        assertEquals(List.of(withdrawn), standing(withdrawn));
        assertEquals(List.of(withdrawn), standing(withdrawn, said(OTHER, GIVEN, null, null)));
        assertEquals(List.of(), standing(withdrawn, said(ONE, GIVEN, null, null)));
    }

    @Test
    void whatWasSaidBeforeItReplacesNothing() {
        ConsentFact withdrawn = said(ONE, WITHDRAWN, null, null);

        assertEquals(List.of(withdrawn), standing(said(ONE, GIVEN, null, null), withdrawn));
    }

    @Test
    void aNarrowerConsentDoesNotReplaceAWiderWithdrawal() {
        ConsentFact everywhere = said(ONE, WITHDRAWN, null, null);
        ConsentFact toSchool = said(ONE, WITHDRAWN, TO_SCHOOL, null);

        assertEquals(List.of(everywhere), standing(everywhere, said(ONE, GIVEN, TO_SCHOOL, null)));
        assertEquals(List.of(toSchool), standing(toSchool, said(ONE, GIVEN, TO_PSYCHIATRY, null)));
        assertEquals(List.of(), standing(toSchool, said(ONE, GIVEN, null, null)));
    }

    @Test
    void aConsentThatHasEndedReplacesNothing() {
        ConsentFact withdrawn = said(ONE, WITHDRAWN, null, null);

        assertEquals(List.of(withdrawn), standing(withdrawn, said(ONE, GIVEN, null, TODAY.minusDays(1))));
        assertEquals(List.of(), standing(withdrawn, said(ONE, GIVEN, null, TODAY)));
    }

    @Test
    void onlyTheStatesAskedForAreObjections() {
        assertEquals(List.of(), standing(said(ONE, REFUSED, null, null)));
    }

    private static List<ConsentFact> standing(ConsentFact... said) {
        return Objections.standing(List.of(said), Set.of(WITHDRAWN), TODAY);
    }

    private static ConsentFact said(UUID giver, ConsentState state, Set<Branch> recipients, LocalDate validTo) {
        return new ConsentFact(
                UUID.randomUUID(),
                new Controller("district", Branch.SCHOOL_SOCIAL_TEAM),
                UUID.randomUUID(),
                giver,
                Capacity.GUARDIAN,
                state,
                EnumSet.of(Category.SIP_PLAN),
                recipients,
                false,
                null,
                TODAY.minusMonths(1),
                validTo,
                1,
                1);
    }
}
