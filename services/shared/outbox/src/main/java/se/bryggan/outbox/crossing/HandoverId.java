package se.bryggan.outbox.crossing;

import java.util.UUID;

/** Names one hand-over, the same at sender, border post and receiver. */
public record HandoverId(UUID value) {}
