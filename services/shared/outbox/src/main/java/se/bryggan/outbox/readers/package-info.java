/**
 * Who has taken in what the owner of a feed told: a withdrawal, a protection mark, a change of custody. The owner asks each
 * reader that the broker lets read; a reader that does not answer has not taken it in as far as anyone can know.
 */
package se.bryggan.outbox.readers;
