package se.bryggan.casework.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bryggan.boundary.disclosure.Visibility;

class PoliciesTest {

    private static final Path FOLDER = Path.of("src/test/resources/policy");

    @TempDir
    Path folder;

    @Test
    void theVersionOfTheDayApplies() {
        Policies policies = Policies.load(Optional.of(FOLDER));

        assertEquals(ContactDuty.NONE, contact(policies, LocalDate.of(2025, 6, 30)));
        assertEquals(ContactDuty.REQUIRED, contact(policies, LocalDate.of(2025, 7, 1)));
    }

    @Test
    void whoHasDecidedNothingFollowsTheDefault() {
        DistrictPolicy found = Policies.load(Optional.empty()).of("district-required", LocalDate.of(2026, 1, 1));

        assertEquals(ContactDuty.RECOMMENDED, found.sstContactOnInvestigation());
        assertEquals(
                Visibility.ON_INVESTIGATION_WITH_FAMILY, found.forDisclosure().investigationVisibility());
    }

    @Test
    void twoVersionsForOneDayStopTheStart() throws IOException {
        write("""
                authority: district-1
                versions:
                  - {version: a, validFrom: 2025-07-01, disclosure: {sst.investigation_visibility: NONE,
                     statistics.min_cell_size: 5}, sstContactOnInvestigation: NONE}
                  - {version: b, validFrom: 2026-01-01, disclosure: {sst.investigation_visibility: NONE,
                     statistics.min_cell_size: 5}, sstContactOnInvestigation: NONE}
                """);

        assertThrows(IllegalArgumentException.class, () -> Policies.load(Optional.of(folder)));
    }

    @Test
    void aWordThatIsNoPolicyStopsTheStart() throws IOException {
        write("""
                authority: district-1
                versions:
                  - {version: a, validFrom: 2025-07-01, disclosure: {sst.investigation_visibility: NONE,
                     statistics.min_cell_size: 5}, sstContactOnInvestigation: SOMETIMES}
                """);

        assertThrows(RuntimeException.class, () -> Policies.load(Optional.of(folder)));
    }

    private void write(String yaml) throws IOException {
        Files.writeString(folder.resolve("district-1.yaml"), yaml);
    }

    private static ContactDuty contact(Policies policies, LocalDate day) {
        return policies.of("district-required", day).sstContactOnInvestigation();
    }
}
