package se.bryggan.boundary.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    void onlyWhatALawyerMustConfirmAwaitsApproval() {
        String marked = ROW.replace("[V]", "[V, L]");

        assertEquals(List.of("procedure"), awaiting(ROW));
        assertEquals(List.of("procedure", "TEST-1/only"), awaiting(marked));
    }

    @Test
    void everyRowThatIsMarkedForALawyerAwaitsApproval() {
        long marked = TestBook.BOOK.rows().stream()
                .filter(row -> row.certainty().contains(Certainty.L))
                .count();

        assertTrue(marked > 0);
        assertEquals(marked + 1, TestBook.BOOK.awaitingApproval().size());
    }

    @ParameterizedTest
    @CsvSource({
        "'rows: [', 'index.yaml: not readable as YAML'",
        "'', 'index.yaml: not a mapping'",
        "'[]', 'index.yaml: not a mapping'",
        "'version: 1', 'index.yaml: version is not a text'",
        "'rows: []', 'index.yaml: version is missing'"
    })
    void anIndexThatCannotBeReadIsNoRuleBook(String index, String problem) {
        var refused =
                assertThrows(RuleBookException.class, () -> RuleBook.load(TestBook.files(Map.of("index.yaml", index))));

        assertTrue(refused.getMessage().startsWith(problem), refused.getMessage());
    }

    @Test
    void aRuleBookThatIsNotThereIsRefused() {
        assertRefused("index.yaml: no such file", name -> null);
    }

    @Test
    void aRuleBookThatCannotBeReadIsRefused() {
        assertRefused("index.yaml: cannot be read", name -> {
            throw new IOException("the disk is away");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "'smallestCell: 5', '', 'smallestCell is missing'",
        "'widestVisibility: DIRECT', 'widestVisibility: ALL', 'unknown word ALL'",
        "'widestVisibility: DIRECT', 'widestVisibility: ANY', 'widestVisibility is not one word'",
        "'majority: 18', 'majority: 18\ncoffee: true', 'unknown word coffee'"
    })
    void theProcedureIsReadAsStrictlyAsTheRows(String right, String wrong, String problem) throws IOException {
        String procedure = TestBook.text("procedure.yaml");
        assertTrue(procedure.contains(right), right);

        assertRefused(
                "procedure.yaml: " + problem,
                TestBook.files(Map.of("procedure.yaml", procedure.replace(right, wrong == null ? "" : wrong))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"index.yaml", "groups.yaml", "procedure.yaml", "care.yaml"})
    void aMemberThatNobodyReadsMakesTheFileUnusable(String file) throws IOException {
        String more = TestBook.text(file) + "\ncoffee: true\n";

        assertRefused(file + ": unknown word coffee", TestBook.files(Map.of(file, more)));
    }

    @Test
    void rowsAreTriedInTheOrderOfTheirKindsAndThenOfTheFiles() {
        String duty = ROW.replace("PERMISSION", "DUTY").replace("part: only", "part: duty");
        String later = ROW.replace("part: only", "part: later");

        List<RuleRow> rows = TestBook.ofRows(rows(ROW + later + duty)).rows();

        assertEquals(
                List.of("TEST-1/duty", "TEST-1/only", "TEST-1/later"),
                rows.stream().map(RuleRow::key).toList());
    }

    @Test
    void consentIsTakenFromRowsOfConsentOnly() {
        assertEquals(3, TestBook.BOOK.consentRows().size());
        assertTrue(TestBook.BOOK.consentRows().stream().allMatch(row -> row.kind() == Kind.CONSENT));
    }

    @Test
    void anObligationMayBelongToAPurposeAndANoteToARow() {
        RuleRow row = TestBook.ofRows(
                        rows(ROW + "  note: seldom used\n  purposeObligations:\n    SIP: [NO_FORWARDING]\n"))
                .rows()
                .get(0);

        assertEquals("seldom used", row.note());
        assertEquals(Set.of(Obligation.NO_FORWARDING), row.obligationsFor(Purpose.SIP));
        assertEquals(Set.of(), row.obligationsFor(Purpose.CARE_AND_SUPPORT));
        assertEquals(null, TestBook.ofRows(rows(ROW)).rows().get(0).note());
    }

    @Test
    void aFileThatIsWrittenTwiceUnderAnotherNameIsAnotherVersion() {
        String index = "version: test\ngroups: groups.yaml\nprocedure: procedure.yaml\nrows: [%s]\n";
        Map<String, String> one = Map.of("index.yaml", index.formatted("a.yaml"), "a.yaml", rows(ROW));
        Map<String, String> other = Map.of("index.yaml", index.formatted("b.yaml"), "b.yaml", rows(ROW));

        assertNotEquals(
                RuleBook.load(TestBook.files(one)).version(),
                RuleBook.load(TestBook.files(other)).version());
    }

    private static List<String> awaiting(String row) {
        return TestBook.ofRows(rows(row)).awaitingApproval().stream()
                .map(Clause::key)
                .toList();
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
        assertRefused(problem, TestBook.files(files));
    }

    private static void assertRefused(String problem, RuleBook.Files files) {
        assertEquals(
                problem,
                assertThrows(RuleBookException.class, () -> RuleBook.load(files))
                        .getMessage());
    }
}
