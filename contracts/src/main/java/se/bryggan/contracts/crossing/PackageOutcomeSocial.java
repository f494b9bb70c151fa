package se.bryggan.contracts.crossing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import se.bryggan.contracts.EventContract;
import se.bryggan.contracts.Recipient;
import se.bryggan.contracts.Required;
import se.bryggan.contracts.SocialRef;

/** {@link PackageOutcome} for a sender in the social sector; the reference is absent when nobody knows the child. */
@EventContract(
        type = "se.bryggan.crossing.package-outcome.v1",
        topic = "to.social.v1",
        categories = {})
public record PackageOutcomeSocial(
        UUID handoverId,
        @JsonInclude(JsonInclude.Include.NON_NULL) SocialRef socialRef,
        Recipient recipient,
        DeliveryOutcome outcome,
        Instant answeredAt)
        implements PackageOutcome {
    public PackageOutcomeSocial {
        Required.of(handoverId, recipient, outcome, answeredAt);
    }

    @Override
    public Optional<UUID> knownSubject() {
        return Optional.ofNullable(socialRef).map(SocialRef::value);
    }
}
