package se.bryggan.boundary.facts;

import java.util.UUID;

/**
 * A sign of life of a feed's owner on one partition.
 *
 * <p>{@code partitions}: on how many the feed beats, 0 if it does not tell. {@code last}: the owner's last number on this
 * partition. {@code run} and {@code sentNanos}: which run of the owner, and when on its monotonic clock.
 */
public record Beat(int partitions, long last, UUID run, long sentNanos) {}
