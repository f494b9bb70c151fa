package se.bryggan.contracts.sip;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import se.bryggan.contracts.EventContract;
import se.bryggan.contracts.EventData;
import se.bryggan.contracts.Required;
import se.bryggan.contracts.SocialRef;

/** The part of a SIP that social services' own unit answers for is established; {@code case} retrieves it. */
@EventContract(
        type = "se.bryggan.sip.plan-part-established.v1",
        topic = "sip.social.v1",
        categories = {"SIP_PLAN"})
public record PlanPartEstablished(
        SocialRef socialRef,
        UUID sipId,
        UUID planPartId,
        int planVersion,
        String unit,
        String dataref,
        LocalDate followUpOn,
        Instant establishedAt)
        implements EventData {
    public PlanPartEstablished {
        Required.of(socialRef, sipId, planPartId, unit, dataref, followUpOn, establishedAt);
    }

    @Override
    public UUID subjectRef() {
        return socialRef.value();
    }
}
