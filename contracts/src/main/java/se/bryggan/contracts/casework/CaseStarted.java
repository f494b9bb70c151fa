package se.bryggan.contracts.casework;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import se.bryggan.contracts.Baseline;
import se.bryggan.contracts.EventContract;
import se.bryggan.contracts.EventData;
import se.bryggan.contracts.Required;
import se.bryggan.contracts.SocialRef;

/** Work with a pupil has started in a programme, with the attendance to measure against frozen. */
@EventContract(
        type = "se.bryggan.case.case-started.v1",
        topic = "case.v1",
        categories = {"SCHOOL_SOCIAL_TEAM_CASE", "ATTENDANCE"})
public record CaseStarted(
        SocialRef socialRef,
        UUID caseId,
        UUID referralId,
        String programme,
        String unit,
        @JsonInclude(JsonInclude.Include.NON_NULL) Baseline baseline,
        Instant startedAt)
        implements EventData {
    public CaseStarted {
        Required.of(socialRef, caseId, referralId, programme, unit, startedAt);
    }

    @Override
    public UUID subjectRef() {
        return socialRef.value();
    }
}
