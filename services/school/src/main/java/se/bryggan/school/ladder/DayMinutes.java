package se.bryggan.school.ladder;

import java.time.LocalDate;

/**
 * A pupil's minutes of one day, each lesson minute in exactly one of the six.
 *
 * <p>{@code other} is another activity of the school, and counts as being there. {@code unmarked} are minutes that nobody
 * has reported; these and {@code cancelled} are left out of every share.
 */
public record DayMinutes(LocalDate day, int present, int valid, int invalid, int other, int unmarked, int cancelled) {

    /** A day without minutes. */
    public static DayMinutes none(LocalDate day) {
        return new DayMinutes(day, 0, 0, 0, 0, 0, 0);
    }

    /** Valid and invalid absence alike (skollagen 7:19 a). */
    public int absent() {
        return valid + invalid;
    }

    /** The minutes that a share is taken of: scheduled, held and reported. */
    public int counted() {
        return present + other + absent();
    }

    /** Whether any lesson was held, reported or not. */
    public boolean hadLessons() {
        return counted() + unmarked > 0;
    }

    /** Minutes of both, on this day. */
    public DayMinutes plus(DayMinutes more) {
        return new DayMinutes(
                day,
                present + more.present,
                valid + more.valid,
                invalid + more.invalid,
                other + more.other,
                unmarked + more.unmarked,
                cancelled + more.cancelled);
    }
}
