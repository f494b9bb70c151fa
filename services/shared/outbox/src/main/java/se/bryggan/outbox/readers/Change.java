package se.bryggan.outbox.readers;

import java.time.Instant;
import java.util.UUID;

/**
 * The newest word of an owned feed on one thing. {@code place} is the number on its partition; both are null until it is
 * sent.
 */
public record Change(String topic, UUID subject, String type, Instant at, Integer partition, Long place) {}
