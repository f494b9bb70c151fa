package se.bryggan.school.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.contracts.SchoolRef;
import se.bryggan.contracts.content.SipPartContent;

/** A part of a plan as the staff of the pupil's unit see it. {@code wholePlan} is absent without consent to it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PlanPartView(
        UUID id,
        SchoolRef schoolRef,
        String schoolUnit,
        UUID sipId,
        int planVersion,
        LocalDate followUpOn,
        SipPartContent ownActions,
        SipPartContent wholePlan,
        Instant receivedAt) {

    static PlanPartView of(PlanPart part, PartContent content, AccessPermit permit) {
        Objects.requireNonNull(permit, "permit");
        return new PlanPartView(
                part.id(),
                new SchoolRef(part.schoolRef()),
                part.schoolUnit(),
                content.own().sipId(),
                content.own().planVersion(),
                content.own().followUpOn(),
                content.own(),
                content.whole(),
                part.receivedAt());
    }
}
