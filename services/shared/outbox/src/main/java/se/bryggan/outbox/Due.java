package se.bryggan.outbox;

import java.time.Instant;
import se.bryggan.boundary.gate.Controller;

/** A timer whose time has come; {@code at} is when it was set for, which may be long ago. */
public record Due<T>(String key, Instant at, T data, Controller controller) {}
