package se.bryggan.outbox.facts;

import java.util.Optional;
import se.bryggan.boundary.facts.PersonFact;

/**
 * What the register newly says of a person has been written into this service's view; the transaction is still open.
 * {@code before} is empty for a person who was not known here.
 */
public record PersonKept(Optional<PersonFact> before, PersonFact now) {}
