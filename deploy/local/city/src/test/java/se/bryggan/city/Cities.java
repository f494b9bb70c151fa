package se.bryggan.city;

import java.time.LocalDate;
import java.util.List;

/** Cities that several tests look at; they are immutable, so each is made once. */
public final class Cities {

    /** A Friday late in an autumn term. */
    public static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    public static final City AUTUMN = City.of(FRIDAY);

    /** Anchors that have been trouble: first and second day of a term, after breaks, the last day, other years. */
    public static final List<LocalDate> ANCHORS = List.of(
            LocalDate.of(2026, 8, 17),
            LocalDate.of(2026, 8, 18),
            LocalDate.of(2026, 11, 2),
            FRIDAY,
            LocalDate.of(2026, 12, 18),
            LocalDate.of(2027, 1, 11),
            LocalDate.of(2027, 3, 8),
            LocalDate.of(2027, 6, 11),
            LocalDate.of(2029, 9, 12));

    private Cities() {}
}
