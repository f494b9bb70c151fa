package se.bryggan.consent.pupil;

import se.bryggan.boundary.disclosure.Branch;

/** The school unit that a pupil goes to, and its branch. */
public record School(Branch branch, String unit) {}
