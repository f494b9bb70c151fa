package se.bryggan.contracts.sip;

import java.time.Instant;
import java.util.UUID;
import se.bryggan.contracts.EventContract;
import se.bryggan.contracts.Required;
import se.bryggan.contracts.SchoolRef;

/** {@link Answered} in the school sector. */
@EventContract(
        type = "se.bryggan.sip.answered.v1",
        topic = "sip.school.v1",
        categories = {"SIP_INVITATION"})
public record AnsweredSchool(
        SchoolRef schoolRef, UUID sipId, UUID invitationId, String unit, InvitationAnswer answer, Instant answeredAt)
        implements Answered {
    public AnsweredSchool {
        Required.of(schoolRef, sipId, invitationId, unit, answer, answeredAt);
    }

    @Override
    public UUID subjectRef() {
        return schoolRef.value();
    }
}
