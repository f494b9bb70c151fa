package se.bryggan.boundary.disclosure;

import java.time.Instant;

/** Who attested a fact and when; a fact of another sector names its holder, never the asker. */
public record Origin(String attestedBy, Instant at) {}
