package se.bryggan.contracts.crossing;

import java.time.Instant;
import java.util.UUID;
import se.bryggan.contracts.EventContract;
import se.bryggan.contracts.Required;

/** {@link PackageAnswered} by the social sector. */
@EventContract(
        type = "se.bryggan.crossing.package-answered.v1",
        topic = "from.social.v1",
        categories = {})
public record PackageAnsweredSocial(UUID handoverId, DeliveryOutcome outcome, Instant answeredAt)
        implements PackageAnswered {
    public PackageAnsweredSocial {
        Required.of(handoverId, outcome, answeredAt);
    }
}
