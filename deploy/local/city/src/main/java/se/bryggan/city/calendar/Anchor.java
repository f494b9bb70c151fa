package se.bryggan.city.calendar;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.time.LocalDate;

/**
 * The day on which the city stands still: the last school day before the first start of the stack.
 *
 * <p>It is written once to a file of one ISO date, so that a later start finds the same city.
 */
public final class Anchor {

    private Anchor() {}

    /** The day written in the file; one that is missing is chosen from the clock and written first. */
    public static LocalDate readOrChoose(Path file, InstantSource clock) throws IOException {
        try {
            return read(file);
        } catch (NoSuchFileException firstStart) {
            LocalDate today = LocalDate.ofInstant(clock.instant(), SchoolCalendar.ZONE);
            return write(file, SchoolCalendar.lastSchoolDayBefore(today));
        }
    }

    /** The day written in the file; fails with a {@code DateTimeException} or {@link IllegalArgumentException}. */
    public static LocalDate read(Path file) throws IOException {
        return require(LocalDate.parse(Files.readString(file).strip()));
    }

    /** The day itself if it is a school day; an {@link IllegalArgumentException} if not. */
    public static LocalDate require(LocalDate day) {
        if (!SchoolCalendar.isSchoolDay(day)) {
            throw new IllegalArgumentException("the anchor must be a school day, and " + day + " is none");
        }
        return day;
    }

    private static LocalDate write(Path file, LocalDate day) throws IOException {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, day + System.lineSeparator(), StandardOpenOption.CREATE_NEW);
            return day;
        } catch (FileAlreadyExistsException anotherWasFirst) {
            return read(file);
        }
    }
}
