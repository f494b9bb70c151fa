package se.bryggan.contracts.crossing;

import java.time.Instant;
import java.util.UUID;
import se.bryggan.contracts.EventData;

/** The receiver tells how a hand-over ended; carries no person reference, the border post knows the hand-over. */
public sealed interface PackageAnswered extends EventData
        permits PackageAnsweredSchool, PackageAnsweredSocial, PackageAnsweredHealth {
    UUID handoverId();

    DeliveryOutcome outcome();

    Instant answeredAt();

    @Override
    default UUID subjectRef() {
        return handoverId();
    }
}
