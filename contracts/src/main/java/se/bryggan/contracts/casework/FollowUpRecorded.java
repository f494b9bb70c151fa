package se.bryggan.contracts.casework;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import se.bryggan.contracts.EventContract;
import se.bryggan.contracts.EventData;
import se.bryggan.contracts.Required;
import se.bryggan.contracts.SocialRef;

/** A follow-up has measured attendance and goals; {@code number} counts from 1 within the case. */
@EventContract(
        type = "se.bryggan.case.follow-up-recorded.v1",
        topic = "case.v1",
        categories = {"SCHOOL_SOCIAL_TEAM_CASE", "ATTENDANCE"})
public record FollowUpRecorded(
        SocialRef socialRef,
        UUID caseId,
        int number,
        LocalDate heldOn,
        @JsonInclude(JsonInclude.Include.NON_NULL) Integer sharePermille,
        int goalsReached,
        int goalsTotal,
        @JsonInclude(JsonInclude.Include.NON_NULL) LocalDate nextOn)
        implements EventData {
    public FollowUpRecorded {
        Required.of(socialRef, caseId, heldOn);
    }

    @Override
    public UUID subjectRef() {
        return socialRef.value();
    }
}
