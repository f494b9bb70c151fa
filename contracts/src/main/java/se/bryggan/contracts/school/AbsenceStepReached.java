package se.bryggan.contracts.school;

import java.time.Instant;
import java.util.UUID;
import se.bryggan.contracts.EventContract;
import se.bryggan.contracts.EventData;
import se.bryggan.contracts.Required;
import se.bryggan.contracts.SchoolRef;

/**
 * A pupil has reached a step of the ladder: absence per thousand of the scheduled minutes in a window of {@code windowDays},
 * with the minutes counted and left out.
 */
@EventContract(
        type = "se.bryggan.school.absence-step-reached.v1",
        topic = "school.v1",
        categories = {"ATTENDANCE"})
public record AbsenceStepReached(
        SchoolRef schoolRef,
        AbsenceStep step,
        int sharePermille,
        int windowDays,
        int minutesScheduled,
        int minutesAbsentValid,
        int minutesAbsentInvalid,
        int minutesOther,
        int minutesUnmarked,
        String rule,
        String policyVersion,
        String schoolUnit,
        Instant settledAt)
        implements EventData {
    public AbsenceStepReached {
        Required.of(schoolRef, step, rule, policyVersion, schoolUnit, settledAt);
    }

    @Override
    public UUID subjectRef() {
        return schoolRef.value();
    }
}
