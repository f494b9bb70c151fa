package se.bryggan.consent.statement;

import java.util.UUID;

/** Key of a registration. */
record RegistrationId(UUID value) {}
