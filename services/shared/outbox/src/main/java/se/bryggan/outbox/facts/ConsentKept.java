package se.bryggan.outbox.facts;

import se.bryggan.boundary.gate.Controller;
import se.bryggan.contracts.consent.ConsentChanged;

/** A consent's new word has been written into this service's view; the transaction is still open. */
public record ConsentKept(Controller holder, ConsentChanged change) {}
