/**
 * Content that crosses a border between sectors: sealed at its sender, announced without content, fetched by the
 * addressed recipient, and judged at both moments.
 */
package se.bryggan.outbox.crossing;
