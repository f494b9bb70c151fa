package se.bryggan.referral.absence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import se.bryggan.contracts.content.AttendanceContent;
import se.bryggan.referral.programme.MeasuredOver;

/**
 * A share of absence per thousand of the scheduled minutes, over the {@code windowDays} that end on the day it was
 * settled; {@code minutes} is null when only the share is known.
 */
public record Absence(int sharePermille, int windowDays, Instant settledAt, Minutes minutes) {

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    /** The districts' rolling windows are a month or so; what is counted over more than two is the term so far. */
    private static final int LONGEST_ROLLING_WINDOW = 62;

    /** The minutes behind the share. */
    public record Minutes(int scheduled, int absentValid, int absentInvalid, int other, int unmarked) {}

    MeasuredOver measuredOver() {
        return windowDays > LONGEST_ROLLING_WINDOW ? MeasuredOver.TERM : MeasuredOver.ROLLING;
    }

    /** What a receiver is told of it; empty when only the share is known. */
    public Optional<AttendanceContent> content() {
        LocalDate to = LocalDate.ofInstant(settledAt, STOCKHOLM);
        return Optional.ofNullable(minutes)
                .map(counted -> new AttendanceContent(
                        sharePermille,
                        windowDays,
                        counted.scheduled(),
                        counted.absentValid(),
                        counted.absentInvalid(),
                        counted.other(),
                        counted.unmarked(),
                        to.minusDays(windowDays - 1L),
                        to));
    }
}
