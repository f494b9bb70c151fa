package se.bryggan.boundary.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApprovalsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final RuleBook BOOK = TestBook.BOOK;
    private static final Clause CONSENT = clause("OSL-12-3/consent-child");

    private static final String APPROVAL = """
        approvals:
          - clause: OSL-12-3/consent-child
            wording: "%s"
            name: Test Test
            role: chief legal officer
            date: 2026-11-20
        """.formatted(CONSENT.wording());

    @Test
    void withoutAnApprovalEverythingIsMissing() {
        assertEquals(BOOK.awaitingApproval(), Approvals.none().missing(BOOK));
    }

    @Test
    void whatALawyerHasApprovedIsNotMissing() {
        List<Clause> missing = read(APPROVAL).missing(BOOK);

        assertEquals(BOOK.awaitingApproval().size() - 1, missing.size());
        assertTrue(!missing.contains(CONSENT));
    }

    @Test
    void anApprovalOfAnotherWordingCountsForNothing() {
        Approvals former = read(APPROVAL.replace(CONSENT.wording(), "000000000000"));

        assertEquals(BOOK.awaitingApproval(), former.missing(BOOK));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "date: 2026-11-20|date: 2026-11-21|OSL-12-3/consent-child: approved on a day to come",
                "date: 2026-11-20|date: soon|OSL-12-3/consent-child: date is not a day",
                "date: 2026-11-20|note: yes|OSL-12-3/consent-child: date is missing",
                "name: Test Test||OSL-12-3/consent-child: name is missing",
                "name: Test Test|name: ''|OSL-12-3/consent-child: name is not a text",
                "role: chief legal officer||OSL-12-3/consent-child: role is missing",
                "OSL-12-3/consent-child|OSL-12-3/consent-chief|OSL-12-3/consent-chief: no clause that needs an"
                        + " approval",
                "OSL-12-3/consent-child|OSL-12-1/subject|OSL-12-1/subject: no clause that needs an approval",
                "name: Test Test|name: Test Test, mood: good|approvals.yaml: not readable",
                "approvals:|approved:|approvals.yaml: approvals is missing"
            })
    void anApprovalThatIsNotWholeIsRefused(String right, String wrong, String problem) {
        assertTrue(APPROVAL.contains(right), right);

        var refused =
                assertThrows(RuleBookException.class, () -> read(APPROVAL.replace(right, wrong == null ? "" : wrong)));

        assertTrue(refused.getMessage().startsWith(problem), refused.getMessage());
    }

    @Test
    void aWordThatNobodyReadsIsRefused() {
        var refused = assertThrows(RuleBookException.class, () -> read(APPROVAL + "    mood: good\n"));

        assertEquals("OSL-12-3/consent-child: unknown word mood", refused.getMessage());
        assertThrows(RuleBookException.class, () -> read(APPROVAL + "mood: good\n"));
    }

    /** Leaves out one word of a row at a time, as {@link Mutants} does: the approval must not cover what is left. */
    @Test
    void everyChangeOfARowIsAnotherWording() {
        for (RuleBook mutant : Mutants.ofTheRuleBook().values()) {
            List<RuleRow> changed = mutant.rows().stream()
                    .filter(row -> !BOOK.rows().contains(row))
                    .toList();

            assertEquals(1, changed.size());
            assertTrue(BOOK.rows().stream().map(Clause::of).noneMatch(Clause.of(changed.get(0))::equals));
        }
    }

    @Test
    void aNoteIsNoWordOfTheLaw() {
        String row = "rows:\n  - {id: A, part: b, kind: DUTY, citation: c, sfs: d, from: [SCH], to: [SOC],"
                + " categories: [ORD], purposes: [SIP], certainty: [L]%s}\n";

        assertEquals(wording(row.formatted("")), wording(row.formatted(", note: e")));
        assertNotEquals(wording(row.formatted("")), wording(row.formatted(", validTo: 2026-01-01")));
    }

    private static Clause wording(String rows) {
        return Clause.of(TestBook.ofRows(rows).rows().get(0));
    }

    private static Clause clause(String key) {
        return BOOK.awaitingApproval().stream()
                .filter(clause -> clause.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static Approvals read(String yaml) {
        return Approvals.read(yaml.getBytes(StandardCharsets.UTF_8), "approvals.yaml", BOOK, DAY);
    }
}
