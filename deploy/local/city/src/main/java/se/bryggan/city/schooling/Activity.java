package se.bryggan.city.schooling;

import java.util.UUID;

/** A subject as one class is taught it; {@code teacher} is the log-in name of its post. */
public record Activity(UUID id, String schoolClass, String subject, String teacher) {}
