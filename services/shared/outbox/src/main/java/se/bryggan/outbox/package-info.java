/**
 * What a service tells others, written in the transaction of the effect and sent afterwards: events, timers, heartbeats,
 * dead letters, and the snapshot of the feeds that the service owns.
 *
 * <p>Nothing here decides what may be told; without a permit there is nothing to append.
 */
package se.bryggan.outbox;
