package se.bryggan.directory.border;

import java.time.Instant;
import java.util.UUID;
import se.bryggan.contracts.crossing.DeliveryOutcome;

/** How a hand-over ended. */
record Outcome(UUID handOver, DeliveryOutcome delivery, Instant at) {}
