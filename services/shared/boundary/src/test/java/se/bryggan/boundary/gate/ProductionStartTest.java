package se.bryggan.boundary.gate;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bryggan.boundary.disclosure.Clause;
import se.bryggan.boundary.disclosure.RuleBook;
import se.bryggan.boundary.disclosure.RuleBookException;

class ProductionStartTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final RuleBook BOOK = RuleBook.load(ProductionStartTest.class.getClassLoader());

    @TempDir
    Path folder;

    @Test
    void aProductionStartIsRefusedAndTheClausesThatNobodyHasApprovedAreNamed() {
        var refusal = assertThrows(IllegalStateException.class, () -> production(Optional.empty()));

        for (Clause clause : BOOK.awaitingApproval()) {
            assertTrue(refusal.getMessage().contains(clause.toString()), clause.toString());
        }
    }

    @Test
    void oneApprovalTooFewIsEnoughToRefuse() throws IOException {
        List<Clause> clauses = BOOK.awaitingApproval();
        Path file = approvalsOf(clauses.subList(1, clauses.size()), DAY);

        var refusal = assertThrows(IllegalStateException.class, () -> production(Optional.of(file)));

        assertTrue(refusal.getMessage().contains(clauses.get(0).toString()));
        assertFalse(refusal.getMessage().contains(clauses.get(1).toString()));
    }

    @Test
    void aProductionStartsWhenALawyerHasApprovedEveryClauseByName() throws IOException {
        Path file = approvalsOf(BOOK.awaitingApproval(), DAY);

        assertDoesNotThrow(() -> production(Optional.of(file)));
    }

    @Test
    void anApprovalOfTomorrowStopsTheStart() throws IOException {
        Path file = approvalsOf(BOOK.awaitingApproval(), DAY.plusDays(1));

        assertThrows(RuleBookException.class, () -> production(Optional.of(file)));
    }

    @Test
    void aFileOfApprovalsThatIsNotThereStopsTheStart() {
        assertThrows(RuleBookException.class, () -> production(Optional.of(folder.resolve("absent.yaml"))));
    }

    @Test
    void aLocalInstallationStartsWithoutApprovalsWhereNoOtherMachineReachesIt() {
        assertDoesNotThrow(() -> local("127.0.0.1", "localhost"));
    }

    @Test
    void aLocalInstallationIsRefusedWhereOtherMachinesReachIt() {
        assertThrows(IllegalStateException.class, () -> local("0.0.0.0", "127.0.0.1"));
        assertThrows(IllegalStateException.class, () -> local("127.0.0.1", "0.0.0.0"));
    }

    @Test
    void anInstallationThatIsNeitherIsRefused() {
        assertThrows(
                IllegalStateException.class,
                () -> new ProductionStart("staging", Optional.empty(), "127.0.0.1", "127.0.0.1"));
    }

    private static void production(Optional<Path> approvals) {
        new ProductionStart("production", approvals, "0.0.0.0", "0.0.0.0").demandApprovals(BOOK, DAY);
    }

    private static void local(String host, String management) {
        new ProductionStart("local", Optional.empty(), host, management).demandApprovals(BOOK, DAY);
    }

    private Path approvalsOf(List<Clause> clauses, LocalDate date) throws IOException {
        String approvals = clauses.stream()
                .map(clause -> """
                      - clause: %s
                        wording: "%s"
                        name: Test Test
                        role: chief legal officer
                        date: %s
                    """.formatted(clause.key(), clause.wording(), date))
                .collect(Collectors.joining());
        return Files.writeString(folder.resolve("approvals.yaml"), "approvals:\n" + approvals);
    }
}
