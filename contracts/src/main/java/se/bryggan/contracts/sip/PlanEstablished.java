package se.bryggan.contracts.sip;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import se.bryggan.contracts.EventData;

/** A SIP is established in a new version, with the day it is followed up. */
public sealed interface PlanEstablished extends EventData
        permits PlanEstablishedSchool, PlanEstablishedSocial, PlanEstablishedHealth {
    UUID sipId();

    int planVersion();

    LocalDate followUpOn();

    Instant establishedAt();
}
