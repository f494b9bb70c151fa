package se.bryggan.school.ladder;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.bryggan.contracts.school.AbsenceStep;

/**
 * What a district has decided on absence, for the days from {@code validFrom} to {@code validTo} (null: no end yet), both
 * included.
 *
 * <p>{@code settlesAt} is the local time at which a day's marks settle the steps. With {@code sameDayStep} absence without
 * leave is told the same day, to the guardians too unless {@code sameDayToGuardians} is false (skollagen 7:17). The file
 * holds other policies of the district as well; those are not read here.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record LadderPolicy(
        @JsonProperty(required = true) String version,
        @JsonProperty(required = true) LocalDate validFrom,
        LocalDate validTo,
        @JsonProperty(required = true) int windowDays,
        @JsonProperty(required = true) LocalTime settlesAt,
        @JsonProperty(required = true) List<Rung> ladder,
        AbsenceStep sameDayStep,
        Boolean sameDayToGuardians) {

    /** All days and times of day of the school sector are local. */
    public static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    private static final int LONGEST_WINDOW = 400;

    public LadderPolicy {
        ladder = List.copyOf(ladder);
        sameDayToGuardians = sameDayToGuardians == null || sameDayToGuardians;
        if (windowDays < 1 || windowDays > LONGEST_WINDOW) {
            throw new IllegalArgumentException("windowDays of " + version);
        }
        Set<AbsenceStep> seen = EnumSet.noneOf(AbsenceStep.class);
        if (!ladder.stream().allMatch(rung -> seen.add(rung.step()))) {
            throw new IllegalArgumentException("a step stands twice in " + version);
        }
    }

    boolean inForce(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** When the steps of the day settle. */
    public Instant settles(LocalDate day) {
        return day.atTime(settlesAt).atZone(STOCKHOLM).toInstant();
    }

    /** The earliest day that any rung looks at when it is judged on the last day. */
    public LocalDate looksBackTo(LocalDate last) {
        return ladder.stream()
                .map(rung -> rung.from(last, windowDays))
                .min(LocalDate::compareTo)
                .orElse(last);
    }
}
