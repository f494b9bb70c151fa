package se.bryggan.city.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchoolCalendarTest {

    private static final InstantSource MONDAY = InstantSource.fixed(Instant.parse("2026-11-23T09:00:00Z"));

    @ParameterizedTest
    @CsvSource({"2024,2024-03-31", "2025,2025-04-20", "2026,2026-04-05", "2027,2027-03-28", "2038,2038-04-25"})
    void easterFallsOnTheDayOfTheAlmanac(int year, LocalDate easter) {
        assertEquals(easter, SchoolCalendar.easterSunday(year));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-10-26", "2026-10-30", "2026-12-21", "2027-01-06", "2027-03-01", "2027-03-26", "2027-03-29",
                "2026-05-01", "2026-05-14", "2026-05-15", "2026-07-01", "2026-08-14", "2026-11-21", "2026-11-22"
            })
    void breaksHolidaysAndWeekendsHaveNoLessons(LocalDate day) {
        assertFalse(SchoolCalendar.isSchoolDay(day));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23,2026-11-20",
        "2026-11-24,2026-11-23",
        "2026-11-02,2026-10-23",
        "2027-01-05,2026-12-18",
        "2026-07-20,2026-06-12",
        "2026-08-17,2026-06-12"
    })
    void theAnchorIsTheLastSchoolDayBeforeTheFirstStart(LocalDate today, LocalDate anchor) {
        assertEquals(anchor, SchoolCalendar.lastSchoolDayBefore(today));
    }

    @Test
    void anAnchorIsChosenOnceAndKept(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("state").resolve("anchor");

        LocalDate first = Anchor.readOrChoose(file, MONDAY);
        LocalDate later = Anchor.readOrChoose(file, InstantSource.fixed(Instant.parse("2027-02-01T09:00:00Z")));

        assertEquals(LocalDate.of(2026, 11, 20), first);
        assertEquals(first, later);
    }

    @Test
    void anAnchorWithoutLessonsIsRefused(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("anchor"), "2026-11-22\n");

        assertThrows(IllegalArgumentException.class, () -> Anchor.readOrChoose(file, MONDAY));
    }

    @Test
    void termsStartInAugustAndMidJanuary() {
        Term autumn = SchoolCalendar.termOf(LocalDate.of(2026, 11, 20));
        Term spring = SchoolCalendar.termOf(LocalDate.of(2027, 2, 1));

        assertEquals(LocalDate.of(2026, 8, 17), autumn.start());
        assertEquals(LocalDate.of(2027, 1, 11), spring.start());
        assertEquals(autumn.schoolYear(), spring.schoolYear());
        assertTrue(spring.covers(LocalDate.of(2027, 6, 11)));
    }
}
