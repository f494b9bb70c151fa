package se.bryggan.school.steps;

/** Why the school does nothing more about a step; none of them says anything about the pupil's health or family. */
public enum NoActionReason {
    /** The school is already at work on it. */
    ALREADY_HANDLED,
    /** Leave was granted (skollagen 7:18). */
    LEAVE_GRANTED,
    /** The marks were wrong, and are to be corrected. */
    WRONG_MARKS,
    /** Followed up with pupil and guardians, and judged to pass. */
    FOLLOWED_UP
}
