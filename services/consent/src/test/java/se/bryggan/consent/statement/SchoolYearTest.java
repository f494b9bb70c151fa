package se.bryggan.consent.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SchoolYearTest {

    @Test
    void aConsentGivenInAutumnLastsToTheSummerAfter() {
        assertEquals(LocalDate.of(2027, 6, 30), SchoolYear.end(LocalDate.of(2026, 11, 20)));
        assertEquals(LocalDate.of(2027, 6, 30), SchoolYear.end(LocalDate.of(2026, 7, 1)));
    }

    @Test
    void aConsentGivenInSpringLastsToThatSummer() {
        assertEquals(LocalDate.of(2027, 6, 30), SchoolYear.end(LocalDate.of(2027, 6, 30)));
    }

    @Test
    void noConsentLastsLongerThanAYear() {
        LocalDate first = LocalDate.of(2026, 11, 20);

        assertEquals(LocalDate.of(2027, 11, 19), SchoolYear.limited(first, LocalDate.of(2030, 1, 1)));
        assertEquals(LocalDate.of(2027, 1, 1), SchoolYear.limited(first, LocalDate.of(2027, 1, 1)));
    }
}
