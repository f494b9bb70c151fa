package se.bryggan.consent.matter;

import java.time.Instant;
import java.util.UUID;

/** A unit's matter about somebody; {@code endedAt} is null while no end is in sight. */
public record Matter(UUID id, UUID subject, String unit, Instant openedAt, Instant endedAt) {}
