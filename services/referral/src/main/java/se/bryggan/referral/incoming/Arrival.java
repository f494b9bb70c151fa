package se.bryggan.referral.incoming;

import java.time.Instant;
import java.util.UUID;
import se.bryggan.boundary.disclosure.Purpose;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.contracts.Baseline;

/**
 * What arrives at a unit: a referral from a {@code sender}, or the application of an {@code applicant}; the other one is
 * null. {@code baseline} is null when no attendance was disclosed, {@code redirectedFrom} when nobody passed it on.
 */
record Arrival(
        UUID subject,
        UUID handover,
        Controller sender,
        UUID applicant,
        String unit,
        String programme,
        Purpose purpose,
        String schoolUnit,
        Integer schoolYear,
        Baseline baseline,
        UUID redirectedFrom,
        Instant at) {}
