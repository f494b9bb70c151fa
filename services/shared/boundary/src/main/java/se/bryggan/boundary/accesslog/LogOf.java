package se.bryggan.boundary.accesslog;

import java.util.UUID;
import se.bryggan.boundary.gate.Controller;

/** The log of one person at one branch of an authority. */
public record LogOf(UUID subject, Controller holder) {}
