package se.bryggan.referral.incoming;

import java.util.UUID;
import se.bryggan.boundary.gate.Controller;

/** A child for whom somebody applies at an authority; key of the act, not of a record. */
record Applicant(UUID child, Controller receiver) {}
