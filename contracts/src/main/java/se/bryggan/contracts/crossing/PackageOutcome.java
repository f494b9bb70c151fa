package se.bryggan.contracts.crossing;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import se.bryggan.contracts.EventData;
import se.bryggan.contracts.Recipient;

/** The sender of a package learns how its hand-over ended; {@code recipient} is that sender. */
public sealed interface PackageOutcome extends EventData
        permits PackageOutcomeSchool, PackageOutcomeSocial, PackageOutcomeHealth {
    UUID handoverId();

    Recipient recipient();

    DeliveryOutcome outcome();

    Instant answeredAt();

    /** The child, as this sector knows the child; empty when nobody does. */
    @JsonIgnore
    Optional<UUID> knownSubject();

    @Override
    default UUID subjectRef() {
        return knownSubject().orElseGet(this::handoverId);
    }
}
