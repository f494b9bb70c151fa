package se.bryggan.contracts.crossing;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import se.bryggan.contracts.EventData;
import se.bryggan.contracts.Holder;
import se.bryggan.contracts.Recipient;

/** A sealed package waits for a recipient in this sector; written by the border post, same {@code handoverId} as sent. */
public sealed interface PackageAddressed extends EventData
        permits PackageAddressedSchool, PackageAddressedSocial, PackageAddressedHealth {
    UUID handoverId();

    PackageKind kind();

    /** Purpose code of the disclosure vocabulary. */
    String purpose();

    /** Who sent it. */
    Holder sender();

    Recipient recipient();

    /** Address from which the addressed recipient, and nobody else, retrieves the content. */
    String dataref();

    /** The consent version that the sender saw; null when the package rests on no consent. */
    Long consentVersion();

    Instant sentAt();

    /** The child, as this sector knows the child; empty when nobody does. */
    @JsonIgnore
    Optional<UUID> knownSubject();

    @Override
    default UUID subjectRef() {
        return knownSubject().orElseGet(this::handoverId);
    }
}
