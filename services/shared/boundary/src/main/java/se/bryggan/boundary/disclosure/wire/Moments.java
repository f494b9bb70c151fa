package se.bryggan.boundary.disclosure.wire;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;

/** Days ({@code 2026-05-04}) and moments (RFC 3339) as the format writes them. */
final class Moments {

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
    private static final int LENGTH_OF_A_DAY = "2026-05-04".length();

    private static final DateTimeFormatter RFC_3339 = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendValue(ChronoField.YEAR, 4)
            .appendLiteral('-')
            .appendValue(ChronoField.MONTH_OF_YEAR, 2)
            .appendLiteral('-')
            .appendValue(ChronoField.DAY_OF_MONTH, 2)
            .appendLiteral('T')
            .appendValue(ChronoField.HOUR_OF_DAY, 2)
            .appendLiteral(':')
            .appendValue(ChronoField.MINUTE_OF_HOUR, 2)
            .appendLiteral(':')
            .appendValue(ChronoField.SECOND_OF_MINUTE, 2)
            .optionalStart()
            .appendFraction(ChronoField.NANO_OF_SECOND, 1, 9, true)
            .optionalEnd()
            .appendOffset("+HH:MM", "Z")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private Moments() {}

    /** @throws DateTimeException when the text is not a day */
    static LocalDate day(String text) {
        if (text.length() != LENGTH_OF_A_DAY) {
            throw new DateTimeException("not a day");
        }
        return LocalDate.parse(text);
    }

    /**
     * A bare day means noon in Stockholm.
     *
     * @throws DateTimeException when the text is neither a day nor a moment
     */
    static Instant moment(String text) {
        if (text.length() == LENGTH_OF_A_DAY) {
            return day(text).atTime(LocalTime.NOON).atZone(STOCKHOLM).toInstant();
        }
        return OffsetDateTime.parse(text, RFC_3339).toInstant();
    }

    static LocalDate dayInStockholm(Instant moment) {
        return moment.atZone(STOCKHOLM).toLocalDate();
    }
}
