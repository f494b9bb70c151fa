package se.bryggan.casework.investigation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineTest {

    @ParameterizedTest
    @CsvSource({
        "2026-01-15, 2026-05-15",
        "2025-10-31, 2026-02-28",
        "2027-10-31, 2028-02-29",
        "2026-12-01, 2027-04-01",
    })
    void anInvestigationHasFourMonths(LocalDate openedOn, LocalDate dueOn) {
        assertEquals(dueOn, Deadline.of(openedOn));
    }

    @Test
    void theDayIsThatOfStockholm() {
        assertEquals(LocalDate.of(2026, 3, 2), Deadline.day(Instant.parse("2026-03-01T23:30:00Z")));
        assertEquals(LocalDate.of(2026, 7, 2), Deadline.day(Instant.parse("2026-07-01T22:00:00Z")));
    }

    @Test
    void warningsComeWhenWorkStartsInWinterAndSummer() {
        LocalDate dueOn = LocalDate.of(2026, 4, 10);

        assertEquals(Instant.parse("2026-04-10T06:00:00Z"), Deadline.warning(dueOn, 0));
        assertEquals(Instant.parse("2026-03-27T07:00:00Z"), Deadline.warning(dueOn, 14));
        assertEquals(Instant.parse("2026-02-09T07:00:00Z"), Deadline.warning(dueOn, 60));
    }
}
