package se.bryggan.consent.statement;

import java.util.UUID;

/** Key of a statement. */
public record StatementId(UUID value) {}
