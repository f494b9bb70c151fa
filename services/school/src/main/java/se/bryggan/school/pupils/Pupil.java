package se.bryggan.school.pupils;

import java.util.UUID;
import se.bryggan.boundary.gate.Controller;

/** A pupil of an organiser (huvudman): the unit and class (null: none) to tell, and the district whose policy applies. */
public record Pupil(
        UUID schoolRef, UUID externalId, Controller organiser, String unit, String group, String district) {}
