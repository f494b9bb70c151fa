package se.bryggan.contracts.crossing;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import se.bryggan.contracts.EventData;
import se.bryggan.contracts.Recipient;

/** A sealed package waits at its sender for the recipient; written by the exit gate, read by the border post only. */
public sealed interface PackageSent extends EventData permits PackageSentSchool, PackageSentSocial, PackageSentHealth {
    UUID handoverId();

    PackageKind kind();

    /** Purpose code of the disclosure vocabulary. */
    String purpose();

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
