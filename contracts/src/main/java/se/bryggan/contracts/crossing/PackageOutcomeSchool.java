package se.bryggan.contracts.crossing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import se.bryggan.contracts.EventContract;
import se.bryggan.contracts.Recipient;
import se.bryggan.contracts.Required;
import se.bryggan.contracts.SchoolRef;

/** {@link PackageOutcome} for a sender in the school sector; the reference is absent when nobody knows the child. */
@EventContract(
        type = "se.bryggan.crossing.package-outcome.v1",
        topic = "to.school.v1",
        categories = {})
public record PackageOutcomeSchool(
        UUID handoverId,
        @JsonInclude(JsonInclude.Include.NON_NULL) SchoolRef schoolRef,
        Recipient recipient,
        DeliveryOutcome outcome,
        Instant answeredAt)
        implements PackageOutcome {
    public PackageOutcomeSchool {
        Required.of(handoverId, recipient, outcome, answeredAt);
    }

    @Override
    public Optional<UUID> knownSubject() {
        return Optional.ofNullable(schoolRef).map(SchoolRef::value);
    }
}
