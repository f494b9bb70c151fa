package se.bryggan.consent.statement;

import java.util.UUID;

/** A statement that somebody wants to read; who may is decided by whom it is about, as for the list. */
record KeptStatement(UUID id) {}
