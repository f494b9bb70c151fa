/**
 * Recorded decisions decided again: explained, replayed, and put to a draft of the rule book; from the service's own ledger
 * or from exported ones. Decides by the very {@code DisclosurePoint} that the gate asks.
 */
package se.bryggan.boundary.ledger.replay;
