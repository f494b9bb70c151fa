package se.bryggan.contracts.sip;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import se.bryggan.contracts.EventContract;
import se.bryggan.contracts.Required;
import se.bryggan.contracts.SocialRef;

/** {@link PlanEstablished} as the social sector knows it. */
@EventContract(
        type = "se.bryggan.sip.plan-established.v1",
        topic = "sip.social.v1",
        categories = {"SIP_PLAN"})
public record PlanEstablishedSocial(
        SocialRef socialRef, UUID sipId, int planVersion, LocalDate followUpOn, Instant establishedAt)
        implements PlanEstablished {
    public PlanEstablishedSocial {
        Required.of(socialRef, sipId, followUpOn, establishedAt);
    }

    @Override
    public UUID subjectRef() {
        return socialRef.value();
    }
}
