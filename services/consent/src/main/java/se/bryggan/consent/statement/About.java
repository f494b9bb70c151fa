package se.bryggan.consent.statement;

import java.util.UUID;
import se.bryggan.boundary.gate.Controller;

/** The person that a new statement is about, towards one holder. */
record About(UUID subject, Controller holder) {}
