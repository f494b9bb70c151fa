package se.bryggan.school.steps;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.contracts.SchoolRef;
import se.bryggan.contracts.school.AbsenceStep;
import se.bryggan.school.ladder.Figures;

/** A step as the staff of the pupil's unit see it. {@code leftAt} is absent while the pupil stands on it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record StepView(
        UUID id,
        SchoolRef schoolRef,
        String schoolUnit,
        AbsenceStep step,
        int sharePermille,
        LocalDate from,
        LocalDate to,
        Instant settledAt,
        Instant leftAt,
        Integer leftSharePermille,
        NoActionReason noActionReason) {

    static StepView of(Step step, AccessPermit permit) {
        Objects.requireNonNull(permit, "permit");
        Figures figures = step.ground().figures();
        return new StepView(
                step.id(),
                new SchoolRef(step.schoolRef()),
                step.schoolUnit(),
                step.step(),
                step.sharePermille(),
                figures.from(),
                figures.to(),
                step.settledAt(),
                step.leftAt(),
                step.leftSharePermille(),
                step.noActionReason());
    }
}
