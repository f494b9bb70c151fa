package se.bryggan.contracts.crossing;

import java.time.Instant;
import java.util.UUID;
import se.bryggan.contracts.EventContract;
import se.bryggan.contracts.Required;

/** {@link PackageAnswered} by the school sector. */
@EventContract(
        type = "se.bryggan.crossing.package-answered.v1",
        topic = "from.school.v1",
        categories = {})
public record PackageAnsweredSchool(UUID handoverId, DeliveryOutcome outcome, Instant answeredAt)
        implements PackageAnswered {
    public PackageAnsweredSchool {
        Required.of(handoverId, outcome, answeredAt);
    }
}
