package se.bryggan.referral.absence;

import java.util.UUID;
import se.bryggan.boundary.gate.Controller;

/** Where a pupil goes to school; {@code year} is 0 (förskoleklass) to 12 and null in preschool. */
public record Schooling(UUID pupil, Controller school, String unit, Integer year, String district) {}
