package se.bryggan.casework.planpart;

import java.util.UUID;

/** Key of a unit's copy of a plan part. */
record PlanPartId(UUID value) {}
