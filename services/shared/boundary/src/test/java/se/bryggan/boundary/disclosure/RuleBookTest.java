package se.bryggan.boundary.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleBookTest {

    private static final String ROW = """
            - id: TEST-1
              part: only
              kind: PERMISSION
              citation: a law 1 §
              sfs: "2000:1"
              from: [SCH]
              to: [SOC]
              categories: [ORD]
              purposes: [CARE_AND_SUPPORT]
              conditions:
                - subjectUnder: 18
                - investigation: [OPENED]
                - onRequest
              findings: [NO_HARM]
              obligations: [MINIMISE]
              certainty: [V]
            """;

    @Test
    void aVersionIsReadableAndEndsWithTheDigestOfTheFiles() {
        assertTrue(TestBook.BOOK.version().matches("2026-11\\+[0-9a-f]{8}"), TestBook.BOOK.version());
    }

    @Test
    void groupsAreWrittenOut() {
        RuleRow row = TestBook.ofRows(rows(ROW)).rows().get(0);

        assertEquals(4, row.from().size());
        assertTrue(row.from().contains(Branch.PRESCHOOL));
        assertEquals(6, row.categories().size());
    }

    @Test
    void aLeadingMinusTakesAway() {
        String without = ROW.replace("[SCH]", "[ANY, -SCH, -POLICE]");

        RuleRow row = TestBook.ofRows(rows(without)).rows().get(0);

        assertFalse(row.from().contains(Branch.SCHOOL));
        assertFalse(row.from().contains(Branch.POLICE));
        assertTrue(row.from().contains(Branch.CUSTOMS));
    }

    @Test
    void twoVersionsOfARowMayNotBeInForceOnTheSameDay() {
        String earlier = ROW + "  validTo: 2025-06-30\n";
        String later = ROW + "  validFrom: 2025-06-30\n";

        assertRefused("TEST-1/only: two versions are in force on the same day", rows(earlier + later));
    }

    @Test
    void twoOpenVersionsOfARowOverlap() {
        assertRefused("TEST-1/only: two versions are in force on the same day", rows(ROW + ROW));
    }

    @Test
    void aVersionMayBeginTheDayAfterAnotherEnds() {
        String earlier = ROW + "  validTo: 2025-06-30\n";
        String later = ROW + "  validFrom: 2025-07-01\n";

        RuleBook book = TestBook.ofRows(rows(earlier + later));

        assertTrue(book.rows().get(0).inForce(LocalDate.of(2025, 6, 30)));
        assertFalse(book.rows().get(1).inForce(LocalDate.of(2025, 6, 30)));
        assertTrue(book.rows().get(1).inForce(LocalDate.of(2025, 7, 1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[SCH]",
                "[SOC]",
                "[ORD]",
                "[CARE_AND_SUPPORT]",
                "onRequest",
                "subjectUnder",
                "[OPENED]",
                "[NO_HARM]",
                "[MINIMISE]",
                "[V]",
                "PERMISSION",
                "sfs",
                "findings"
            })
    void anUnknownWordIsRefused(String word) {
        String wrong = word.startsWith("[") ? "[UNHEARD]" : "UNHEARD";

        var refused = assertThrows(
                RuleBookException.class, () -> TestBook.ofRows(rows(ROW.replaceFirst(regex(word), wrong))));

        assertTrue(refused.getMessage().startsWith("TEST-1/only: "), refused.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"kind", "citation", "sfs", "from", "to", "categories", "purposes", "certainty"})
    void aRowMustSayWhatItIs(String member) {
        String without = ROW.replaceFirst("(?m)^  " + member + ": .*\n", "");

        assertRefused("TEST-1/only: " + member + " is missing", rows(without));
    }

    @Test
    void aRowMustHaveAnId() {
        assertRefused("rows.yaml rows[0]: id is missing", rows(ROW.replace("- id: TEST-1\n  part", "- part")));
    }

    @ParameterizedTest
    @CsvSource({
        "'subjectUnder: 18', 'subjectUnder', 'subjectUnder needs a parameter'",
        "'subjectUnder: 18', 'subjectUnder: young', 'subjectUnder is not a whole number'",
        "'subjectUnder: 18', 'subjectUnder: 17.5', 'subjectUnder is not a whole number'",
        "'investigation: [OPENED]', 'investigation: OPENED', 'investigation is not a list'",
        "'- onRequest', '- onRequest: 1', 'onRequest takes no parameter'",
        "'- onRequest', '- [onRequest]', 'a condition is a word, or a word with its parameter'"
    })
    void aConditionMustHaveItsOwnKindOfParameter(String right, String wrong, String problem) {
        assertRefused("TEST-1/only: " + problem, rows(ROW.replace(right, wrong)));
    }

    @Test
    void aRowMayNotEndBeforeItBegins() {
        assertRefused(
                "TEST-1/only: validFrom is after validTo",
                rows(ROW + "  validFrom: 2025-07-01\n  validTo: 2025-06-30\n"));
    }

    @Test
    void aDayMustBeInTheCalendar() {
        assertRefused("TEST-1/only: validFrom is not a day", rows(ROW + "  validFrom: 2025-02-30\n"));
    }

    @Test
    void aGroupOfNobodyIsRefused() {
        assertRefused(
                "TEST-1/only: from, to and categories may not be empty", rows(ROW.replace("[SCH]", "[SCH, -SCH]")));
    }

    @Test
    void onlyConsentHasGivers() {
        String problem = "TEST-1/only: givers belong to consent, and consent needs givers";

        assertRefused(problem, rows(ROW + "  givers: [GUARDIAN]\n"));
        assertRefused(problem, rows(ROW.replace("PERMISSION", "CONSENT")));
    }

    @Test
    void aMemberMayNotStandTwice() {
        var refused =
                assertThrows(RuleBookException.class, () -> TestBook.ofRows(rows(ROW + "  citation: another law\n")));

        assertTrue(refused.getMessage().startsWith("rows.yaml: not readable as YAML"), refused.getMessage());
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertRefused("absent.yaml: no such file", Map.of("index.yaml", indexOf("absent.yaml")));
    }

    @Test
    void theVersionFollowsTheContent() {
        String comment = ROW + "  note: one word more\n";

        assertNotEquals(
                TestBook.ofRows(rows(ROW)).version(),
                TestBook.ofRows(rows(comment)).version());
        assertEquals(
                TestBook.ofRows(rows(ROW)).version(), TestBook.ofRows(rows(ROW)).version());
    }

    @Test
    void aRowThatALawyerMustConfirmWaitsUntilOneHas() {
        String marked = ROW.replace("[V]", "[V, L]");
        String approved = marked + "  approvedBy: chief legal officer, 2026-10-01\n";

        assertEquals(0, TestBook.ofRows(rows(ROW)).awaitingApproval().size());
        assertEquals(
                "[TEST-1/only]",
                TestBook.ofRows(rows(marked)).awaitingApproval().toString());
        assertEquals(0, TestBook.ofRows(rows(approved)).awaitingApproval().size());
    }

    private static String rows(String rows) {
        return "rows:\n" + rows.indent(2);
    }

    private static String indexOf(String file) {
        return "version: test\ngroups: groups.yaml\nprocedure: procedure.yaml\nrows: [" + file + "]\n";
    }

    private static String regex(String word) {
        return Pattern.quote(word);
    }

    private static void assertRefused(String problem, String rows) {
        assertEquals(
                problem,
                assertThrows(RuleBookException.class, () -> TestBook.ofRows(rows))
                        .getMessage());
    }

    private static void assertRefused(String problem, Map<String, String> files) {
        assertEquals(
                problem,
                assertThrows(RuleBookException.class, () -> RuleBook.load(TestBook.files(files)))
                        .getMessage());
    }
}
