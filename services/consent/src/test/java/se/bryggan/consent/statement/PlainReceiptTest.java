package se.bryggan.consent.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.disclosure.Capacity;
import se.bryggan.boundary.disclosure.Category;
import se.bryggan.boundary.disclosure.Purpose;
import se.bryggan.boundary.disclosure.plain.PlainWords;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.contracts.consent.ConsentLife;

class PlainReceiptTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Instant SAID = Instant.parse("2026-11-20T10:00:00Z");
    private static final Scope SCOPE = new Scope(
            Set.of(Category.ATTENDANCE, Category.SCHOOL_RESULTS),
            Set.of(Branch.SCHOOL_SOCIAL_TEAM),
            false,
            Set.of(Purpose.SST_REFERRAL));
    private static final PlainWords WORDS = PlainWords.load(PlainReceiptTest.class.getClassLoader());

    @Test
    void theGiverReadsWhoWhatToWhomWhyAndHowLong() {
        PlainReceipt.Text sv = receipt(ConsentLife.GIVEN, SCOPE, DAY).sv();

        assertEquals("En vårdnadshavare har svarat muntligt; personal har antecknat svaret, 2026-11-20.", sv.who());
        assertEquals(
                "Uppgifter som får lämnas ut: närvaro och frånvaro (andelar och minuter) och skolresultat."
                        + " Uppgifterna finns hos skolan (board).",
                sv.what());
        assertEquals("Till: skolsociala teamet (SST).", sv.toWhom());
        assertEquals("För: remiss till skolsociala teamet.", sv.why());
        assertEquals(
                "Från och med 2026-11-20 till och med 2027-06-30, men aldrig efter barnets 18-årsdag.", sv.howLong());
        assertEquals("Samtycket gäller, om alla andra som måste samtycka också har gjort det.", sv.standing());
    }

    @Test
    void theSameIsSaidInEnglish() {
        PlainReceipt.Text en = receipt(ConsentLife.GIVEN, SCOPE, DAY).en();

        assertEquals("A guardian answered by word of mouth; staff noted it, 2026-11-20.", en.who());
        assertEquals("To: the school social team.", en.toWhom());
        assertEquals("From 2026-11-20 to 2027-06-30 inclusive, but never after the child has turned 18.", en.howLong());
    }

    @Test
    void allAndNothingAndNamedOnlyAreSaidAsSuch() {
        PlainReceipt.Text all = receipt(ConsentLife.GIVEN, new Scope(null, null, true, null), DAY)
                .en();
        PlainReceipt.Text none = receipt(ConsentLife.GIVEN, new Scope(Set.of(), Set.of(), false, Set.of()), DAY)
                .en();

        assertTrue(all.what().contains("information of every kind"), all::what);
        assertEquals("To: any recipient, but only those who are appointed in the matter.", all.toWhom());
        assertEquals("For: any purpose.", all.why());
        assertTrue(none.what().contains("no information"), none::what);
        assertEquals("To: nobody.", none.toWhom());
    }

    @Test
    void aConsentWhoseLastDayHasPassedIsNotCalledInForce() {
        PlainReceipt.Text en =
                receipt(ConsentLife.GIVEN, SCOPE, LocalDate.of(2027, 7, 1)).en();

        assertEquals("The last day has passed. Nothing is disclosed on the consent.", en.standing());
    }

    @ParameterizedTest
    @EnumSource
    void everyStateIsToldInBothLanguagesAndOnlyAConsentAsInForce(ConsentLife state) {
        PlainReceipt receipt = receipt(state, SCOPE, DAY);
        boolean consent = LifeCycle.CONSENT.contains(state);

        for (PlainReceipt.Text text : List.of(receipt.sv(), receipt.en())) {
            assertFalse(Stream.of(text.who(), text.what(), text.toWhom(), text.why(), text.howLong(), text.standing())
                    .anyMatch(sentence -> sentence.isBlank() || sentence.contains("null")));
        }
        assertEquals(consent, receipt.en().standing().contains("in force"));
        assertEquals(consent, receipt.sv().standing().contains(" gäller"));
        assertEquals(LifeCycle.OPEN.contains(state), receipt.en().rights().startsWith("You may take it back"));
    }

    @ParameterizedTest
    @EnumSource
    void whyItEndedIsSaid(Statement.Ended because) {
        PlainReceipt.Text en = PlainReceipt.of(view(ConsentLife.EXPIRED, because, SCOPE), WORDS, DAY)
                .en();
        long different = Arrays.stream(Statement.Ended.values())
                .map(any -> PlainReceipt.of(view(ConsentLife.EXPIRED, any, SCOPE), WORDS, DAY)
                        .en()
                        .standing())
                .filter(en.standing()::equals)
                .count();

        assertEquals(1, different);
    }

    private static PlainReceipt receipt(ConsentLife state, Scope scope, LocalDate today) {
        return PlainReceipt.of(view(state, Statement.Ended.NEWER_WORD, scope), WORDS, today);
    }

    private static StatementView view(ConsentLife state, Statement.Ended because, Scope scope) {
        boolean over = state == ConsentLife.EXPIRED || state == ConsentLife.SUPERSEDED;
        return new StatementView(
                UUID.randomUUID(),
                new Controller("board", Branch.SCHOOL),
                UUID.randomUUID(),
                UUID.randomUUID(),
                Capacity.GUARDIAN,
                state,
                scope.categories(),
                scope.recipients(),
                scope.namedRecipientsOnly(),
                scope.purposes(),
                DAY,
                state == ConsentLife.REQUESTED ? null : LocalDate.of(2027, 6, 30),
                Statement.Method.ORAL,
                SAID,
                state == ConsentLife.WITHDRAWN ? SAID : null,
                over ? SAID : null,
                over ? because : null,
                null,
                null,
                1);
    }
}
