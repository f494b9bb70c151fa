package se.bryggan.contracts.casework;

import java.time.Instant;
import java.util.UUID;
import se.bryggan.contracts.EventContract;
import se.bryggan.contracts.EventData;
import se.bryggan.contracts.Required;
import se.bryggan.contracts.SocialRef;

/** The team around a pupil sees a need of a SIP; a person decides whether one is called. */
@EventContract(
        type = "se.bryggan.case.sip-suggested.v1",
        topic = "case.v1",
        categories = {"SCHOOL_SOCIAL_TEAM_CASE"})
public record SipSuggested(SocialRef socialRef, UUID caseId, String unit, Instant suggestedAt) implements EventData {
    public SipSuggested {
        Required.of(socialRef, caseId, unit, suggestedAt);
    }

    @Override
    public UUID subjectRef() {
        return socialRef.value();
    }
}
