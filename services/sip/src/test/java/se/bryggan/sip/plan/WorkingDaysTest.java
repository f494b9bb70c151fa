package se.bryggan.sip.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    @ParameterizedTest(name = "{1} working days after {0} is {2}")
    @CsvSource({
        "2026-11-16, 5, 2026-11-23",
        "2026-11-20, 1, 2026-11-23",
        "2026-11-21, 1, 2026-11-23",
        "2026-04-02, 1, 2026-04-07",
        "2026-06-18, 1, 2026-06-22",
        "2026-12-23, 1, 2026-12-28",
        "2026-12-30, 2, 2027-01-05",
        "2026-11-20, 0, 2026-11-20",
    })
    void weekendsHolidaysAndEvesAreNotCounted(LocalDate from, int count, LocalDate expected) {
        assertEquals(expected, WorkingDays.after(from, count));
    }
}
