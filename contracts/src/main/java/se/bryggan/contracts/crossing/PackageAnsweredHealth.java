package se.bryggan.contracts.crossing;

import java.time.Instant;
import java.util.UUID;
import se.bryggan.contracts.EventContract;
import se.bryggan.contracts.Required;

/** {@link PackageAnswered} by the health sector. */
@EventContract(
        type = "se.bryggan.crossing.package-answered.v1",
        topic = "from.health.v1",
        categories = {})
public record PackageAnsweredHealth(UUID handoverId, DeliveryOutcome outcome, Instant answeredAt)
        implements PackageAnswered {
    public PackageAnsweredHealth {
        Required.of(handoverId, outcome, answeredAt);
    }
}
