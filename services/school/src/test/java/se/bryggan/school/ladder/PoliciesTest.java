package se.bryggan.school.ladder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bryggan.contracts.school.AbsenceStep;

class PoliciesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final String VERSION = """
              - version: %s
                validFrom: %s
                %s
                windowDays: 30
                settlesAt: "17:00"
                ladder:
                  - {step: %s, fromPercent: 5}
                disclosure: {sst.investigation_visibility: NONE}
            """;

    @TempDir
    Path folder;

    @Test
    void aDistrictWithoutAPolicyFollowsTheDefault() {
        LadderPolicy policy = Policies.load(Optional.empty()).inForce("norr", TODAY);

        assertEquals("default-2025", policy.version());
        assertTrue(policy.sameDayToGuardians());
    }

    @Test
    void eachDayHasItsOwnVersion() throws IOException {
        write(version("norr-2024", "2024-07-01", "validTo: 2025-06-30", "SIMPLIFIED_MAPPING")
                + version("norr-2025", "2025-07-01", "", "SIMPLIFIED_MAPPING"));

        Policies policies = Policies.load(Optional.of(folder));

        assertEquals(
                "norr-2024", policies.inForce("norr", LocalDate.of(2025, 6, 30)).version());
        assertEquals(
                "norr-2025", policies.inForce("norr", LocalDate.of(2025, 7, 1)).version());
        assertEquals(
                "default-2025",
                policies.inForce("norr", LocalDate.of(2024, 6, 30)).version());
        assertEquals("default-2025", policies.inForce("soder", TODAY).version());
    }

    @Test
    void versionsThatOverlapAreRefused() throws IOException {
        write(version("norr-2024", "2024-07-01", "", "SIMPLIFIED_MAPPING")
                + version("norr-2025", "2025-07-01", "", "SIMPLIFIED_MAPPING"));

        assertThrows(UncheckedIOException.class, () -> Policies.load(Optional.of(folder)));
    }

    @Test
    void anUnknownStepIsRefused() throws IOException {
        write(version("norr-2025", "2025-07-01", "", "REPORT_TO_SOCIAL_SERVICES"));

        assertThrows(UncheckedIOException.class, () -> Policies.load(Optional.of(folder)));
    }

    @Test
    void thePrincipalIsToldOfRepeatedAbsenceWhereTheDistrictSaysNothing() {
        Rung inquiry = new Rung(AbsenceStep.ABSENCE_INQUIRY, 30, null, null);
        Rung mapping = new Rung(AbsenceStep.IN_DEPTH_MAPPING, 20, null, null);

        assertTrue(inquiry.tell().contains("principal"));
        assertFalse(mapping.tell().contains("principal"));
        assertEquals(
                Set.of("student-health"),
                new Rung(AbsenceStep.IN_DEPTH_MAPPING, 20, null, Set.of("student-health")).tell());
    }

    @Test
    void stepsSettleAtLocalTimeInWinterAndSummer() {
        LadderPolicy policy = Policies.load(Optional.empty()).inForce("norr", TODAY);

        assertEquals(Instant.parse("2026-11-20T16:00:00Z"), policy.settles(TODAY));
        assertEquals(Instant.parse("2026-08-20T15:00:00Z"), policy.settles(LocalDate.of(2026, 8, 20)));
    }

    private void write(String versions) throws IOException {
        Files.writeString(folder.resolve("district-norr.yaml"), "district: norr\nauthority: a\nversions:\n" + versions);
    }

    private static String version(String version, String from, String to, String step) {
        return VERSION.formatted(version, from, to, step);
    }
}
