package se.bryggan.contracts.casework;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import se.bryggan.contracts.EventContract;
import se.bryggan.contracts.EventData;
import se.bryggan.contracts.Required;
import se.bryggan.contracts.SocialRef;

/** A unit of social services has a matter about somebody, open or closed; which kind of matter is not said. */
@EventContract(
        type = "se.bryggan.case.matter-changed.v1",
        topic = "case.v1",
        categories = {"KNOWN_TO_SOCIAL_SERVICES"})
public record CaseMatterChanged(
        SocialRef socialRef,
        UUID matterId,
        String unit,
        Instant openedAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) Instant closedAt)
        implements EventData {
    public CaseMatterChanged {
        Required.of(socialRef, matterId, unit, openedAt);
    }

    @Override
    public UUID subjectRef() {
        return socialRef.value();
    }
}
