package se.bryggan.contracts.sip;

import java.time.Instant;
import java.util.UUID;
import se.bryggan.contracts.EventContract;
import se.bryggan.contracts.Required;
import se.bryggan.contracts.SchoolRef;

/** {@link Invited} in the school sector. */
@EventContract(
        type = "se.bryggan.sip.invited.v1",
        topic = "sip.school.v1",
        categories = {"SIP_INVITATION"})
public record InvitedSchool(
        SchoolRef schoolRef, UUID sipId, UUID invitationId, String unit, Instant meetingAt, Instant answerBy)
        implements Invited {
    public InvitedSchool {
        Required.of(schoolRef, sipId, invitationId, unit, meetingAt, answerBy);
    }

    @Override
    public UUID subjectRef() {
        return schoolRef.value();
    }
}
