package se.bryggan.school.attendance;

import java.time.Instant;

/** What became of a report: the latest {@code modified} counts, in whichever order reports arrive. */
public enum Outcome {
    ACCEPTED,
    /** Known already. */
    DUPLICATE,
    /** A later one is known. */
    OLDER,
    /** The organiser has no such pupil; whether another has is not told. */
    UNKNOWN_PUPIL,
    /** The mark is known as another pupil's, and stays that pupil's. */
    OTHER_PUPIL;

    /** Compares a report with what is known ({@code null}: nothing). */
    static Outcome of(Instant reported, Instant known) {
        if (known == null || reported.isAfter(known)) {
            return ACCEPTED;
        }
        return reported.equals(known) ? DUPLICATE : OLDER;
    }
}
