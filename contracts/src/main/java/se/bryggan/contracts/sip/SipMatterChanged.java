package se.bryggan.contracts.sip;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import se.bryggan.contracts.EventContract;
import se.bryggan.contracts.EventData;
import se.bryggan.contracts.Required;
import se.bryggan.contracts.SocialRef;

/** A unit has convened a SIP, or has ended it. */
@EventContract(
        type = "se.bryggan.sip.matter-changed.v1",
        topic = "sip.social.v1",
        categories = {"KNOWN_TO_SOCIAL_SERVICES"})
public record SipMatterChanged(
        SocialRef socialRef,
        UUID matterId,
        String unit,
        Instant openedAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) Instant closedAt)
        implements EventData {
    public SipMatterChanged {
        Required.of(socialRef, matterId, unit, openedAt);
    }

    @Override
    public UUID subjectRef() {
        return socialRef.value();
    }
}
