package se.bryggan.boundary.accesslog;

import java.time.LocalDate;
import java.util.UUID;

/** A person of whose log something has waited until {@code reviewOn}, for that reason, and nobody has looked since. */
public record DueReview(UUID subject, DelayReason reason, LocalDate reviewOn) {}
