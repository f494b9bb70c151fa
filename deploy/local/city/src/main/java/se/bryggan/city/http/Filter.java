package se.bryggan.city.http;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;

/** Turns the value of a query parameter into a test of rows; a malformed value is refused with 400. */
@FunctionalInterface
public interface Filter<T> {

    /** The test that the value stands for. */
    Predicate<T> of(String value);

    /** Rows later than the time, itself excluded. */
    static <T> Filter<T> after(Function<T, Instant> field) {
        return value -> {
            Instant time = time(value);
            return row -> field.apply(row).isAfter(time);
        };
    }

    /** Rows at the time or later. */
    static <T> Filter<T> onOrAfter(Function<T, Instant> field) {
        return value -> {
            Instant time = time(value);
            return row -> !field.apply(row).isBefore(time);
        };
    }

    /** Rows at the time or earlier. */
    static <T> Filter<T> onOrBefore(Function<T, Instant> field) {
        return value -> {
            Instant time = time(value);
            return row -> !field.apply(row).isAfter(time);
        };
    }

    /** Rows whose field has the id. */
    static <T> Filter<T> id(Function<T, UUID> field) {
        return value -> {
            UUID id = uuid(value);
            return row -> id.equals(field.apply(row));
        };
    }

    /** A time with its offset. */
    static Instant time(String value) {
        try {
            return OffsetDateTime.parse(value).toInstant();
        } catch (DateTimeParseException malformed) {
            throw Refusal.of(400, "a time must be of RFC 3339 form with an offset");
        }
    }

    private static UUID uuid(String value) {
        try {
            return UUID.fromString(value);
        } catch (IllegalArgumentException malformed) {
            throw Refusal.of(400, "an id must be a UUID");
        }
    }
}
