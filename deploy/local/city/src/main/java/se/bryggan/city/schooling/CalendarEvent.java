package se.bryggan.city.schooling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A lesson on a day; a cancelled one has no attendance. */
public record CalendarEvent(
        UUID id,
        UUID activity,
        String schoolClass,
        LocalDate day,
        int slot,
        Instant start,
        int minutes,
        boolean cancelled,
        Instant created,
        Instant modified) {

    /** The end of the lesson. */
    public Instant end() {
        return start.plusSeconds(60L * minutes);
    }
}
