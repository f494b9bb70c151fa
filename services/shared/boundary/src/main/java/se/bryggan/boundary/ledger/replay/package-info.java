/** Recorded decisions decided again: by the same rules, to see that they agree, and by a draft, to see what it changes. */
package se.bryggan.boundary.ledger.replay;
