package se.bryggan.school.steps;

import java.util.UUID;

/** A recorded step, as a key for the gate. */
record StepId(UUID value) {}
