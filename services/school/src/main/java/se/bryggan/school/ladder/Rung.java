package se.bryggan.school.ladder;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Set;
import se.bryggan.contracts.school.AbsenceStep;

/**
 * One step of a district's ladder: the absence in per cent from which it applies, over which time, and which roles of the
 * pupil's unit are told.
 */
public record Rung(
        @JsonProperty(required = true) AbsenceStep step,
        @JsonProperty(required = true) int fromPercent,
        MeasuredOver measuredOver,
        Set<String> tell) {

    /** The time that a share is taken over; both end with the last settled day. */
    public enum MeasuredOver {
        /** The district's rolling window of calendar days. */
        ROLLING,
        /** The term so far. */
        TERM
    }

    private static final String PRINCIPAL = "principal";
    private static final String MENTOR = "mentor";

    public Rung {
        if (fromPercent < 1 || fromPercent > 100) {
            throw new IllegalArgumentException("fromPercent of " + step);
        }
        measuredOver = measuredOver == null ? MeasuredOver.ROLLING : measuredOver;
        tell = tell == null ? toldByLaw(step) : Set.copyOf(tell);
    }

    /** The code of the rule, as it stands on the step: {@code ROLLING-20PCT}. */
    public String rule() {
        return measuredOver.name() + "-" + fromPercent + "PCT";
    }

    LocalDate from(LocalDate last, int windowDays) {
        return switch (measuredOver) {
            case ROLLING -> last.minusDays(windowDays - 1L);
            case TERM -> Ladder.termStart(last);
        };
    }

    /** Repeated or longer absence is the principal's to have investigated (skollagen 7:19 a). */
    private static Set<String> toldByLaw(AbsenceStep step) {
        return switch (step) {
            case SAME_DAY_ABSENCE, SIMPLIFIED_MAPPING, IN_DEPTH_MAPPING -> Set.of(MENTOR);
            case ABSENCE_INQUIRY, REPEATED_OR_LONGER_ABSENCE -> Set.of(MENTOR, PRINCIPAL);
        };
    }
}
