package se.bryggan.contracts.crossing;

import java.time.Instant;
import java.util.UUID;
import se.bryggan.contracts.EventContract;

/** {@link PackageAnswered} by the health sector. */
@EventContract(
        type = "se.bryggan.crossing.package-answered.v1",
        topic = "from.health.v1",
        categories = {})
public record PackageAnsweredHealth(UUID handoverId, DeliveryOutcome outcome, Instant answeredAt)
        implements PackageAnswered {}
