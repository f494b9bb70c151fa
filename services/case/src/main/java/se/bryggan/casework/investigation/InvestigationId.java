package se.bryggan.casework.investigation;

import java.util.UUID;

/** Key of an investigation. */
record InvestigationId(UUID value) {}
