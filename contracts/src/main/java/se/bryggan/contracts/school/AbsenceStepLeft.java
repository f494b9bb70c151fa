package se.bryggan.contracts.school;

import java.time.Instant;
import java.util.UUID;
import se.bryggan.contracts.EventContract;
import se.bryggan.contracts.EventData;
import se.bryggan.contracts.Required;
import se.bryggan.contracts.SchoolRef;

/** A pupil is no longer on a step of the ladder, after better attendance or a correction. */
@EventContract(
        type = "se.bryggan.school.absence-step-left.v1",
        topic = "school.v1",
        categories = {"ATTENDANCE"})
public record AbsenceStepLeft(
        SchoolRef schoolRef,
        AbsenceStep step,
        int sharePermille,
        int windowDays,
        String rule,
        String policyVersion,
        String schoolUnit,
        Instant settledAt)
        implements EventData {
    public AbsenceStepLeft {
        Required.of(schoolRef, step, rule, policyVersion, schoolUnit, settledAt);
    }

    @Override
    public UUID subjectRef() {
        return schoolRef.value();
    }
}
