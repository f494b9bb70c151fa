package se.bryggan.boundary.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceClockTest {

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    @TempDir
    Path folder;

    @Test
    void withoutASettingItIsTheSystemsClock() {
        assertEquals(Clock.systemUTC(), new ServiceClock().clock(Optional.empty()));
    }

    @Test
    void aFileMovesItWhileItRuns() throws Exception {
        Path file = folder.resolve("offset");
        Clock clock = new ServiceClock().clock(Optional.of(file));
        assertAhead(Duration.ZERO, clock);

        Files.writeString(file, "P42D\n");
        assertAhead(Duration.ofDays(42), clock);
        assertAhead(Duration.ofDays(42), clock.withZone(STOCKHOLM));
        assertEquals(STOCKHOLM, clock.withZone(STOCKHOLM).getZone());

        Files.delete(file);
        assertAhead(Duration.ZERO, clock);
    }

    @Test
    void whatIsNoDurationStopsItRatherThanPassForNone() throws Exception {
        Path file = Files.writeString(folder.resolve("offset"), "tomorrow");
        Clock clock = new ServiceClock().clock(Optional.of(file));

        assertThrows(DateTimeException.class, clock::instant);
    }

    private static void assertAhead(Duration offset, Clock clock) {
        Instant before = Instant.now().plus(offset);
        Instant told = clock.instant();
        Instant after = Instant.now().plus(offset);

        assertTrue(!told.isBefore(before) && !told.isAfter(after), "ahead by another time");
    }
}
