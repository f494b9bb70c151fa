/**
 * What others have told, taken in once: the effect and the note that the event has been had are one transaction.
 *
 * <p>An event that cannot be taken in parks its key: the key's later events wait, all other keys go on.
 */
package se.bryggan.outbox.inbox;
