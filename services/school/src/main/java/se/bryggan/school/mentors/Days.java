package se.bryggan.school.mentors;

import java.time.LocalDate;
import java.util.stream.Stream;

/** From a first day to a last, both included; null where there is no bound. */
public record Days(LocalDate first, LocalDate last) {

    /** The days that are in both; none when the last is before the first. */
    public Days and(Days other) {
        return new Days(
                Stream.of(this, other)
                        .map(Days::first)
                        .filter(day -> day != null)
                        .max(LocalDate::compareTo)
                        .orElse(null),
                Stream.of(this, other)
                        .map(Days::last)
                        .filter(day -> day != null)
                        .min(LocalDate::compareTo)
                        .orElse(null));
    }

    /** Whether any of them is today or to come. */
    public boolean lastTo(LocalDate today) {
        boolean some = first == null || last == null || !last.isBefore(first);
        return some && (last == null || !last.isBefore(today));
    }
}
