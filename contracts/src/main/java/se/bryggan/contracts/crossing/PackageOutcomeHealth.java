package se.bryggan.contracts.crossing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import se.bryggan.contracts.EventContract;
import se.bryggan.contracts.HealthRef;
import se.bryggan.contracts.Recipient;
import se.bryggan.contracts.Required;

/** {@link PackageOutcome} for a sender in the health sector; the reference is absent when nobody knows the child. */
@EventContract(
        type = "se.bryggan.crossing.package-outcome.v1",
        topic = "to.health.v1",
        categories = {})
public record PackageOutcomeHealth(
        UUID handoverId,
        @JsonInclude(JsonInclude.Include.NON_NULL) HealthRef healthRef,
        Recipient recipient,
        DeliveryOutcome outcome,
        Instant answeredAt)
        implements PackageOutcome {
    public PackageOutcomeHealth {
        Required.of(handoverId, recipient, outcome, answeredAt);
    }

    @Override
    public Optional<UUID> knownSubject() {
        return Optional.ofNullable(healthRef).map(HealthRef::value);
    }
}
