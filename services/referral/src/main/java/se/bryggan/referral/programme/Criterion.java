package se.bryggan.referral.programme;

/** Why a pupil falls outside a programme. */
public enum Criterion {
    /** The programme does not exist on that day. */
    NOT_IN_FORCE,
    OTHER_DISTRICT,
    /** Who refers may not refer to this programme. */
    REFERRER,
    SCHOOL_YEAR,
    ABSENCE_BELOW,
    ABSENCE_ABOVE,
    /** No share of absence is known over the time that the programme counts. */
    ABSENCE_NOT_MEASURED
}
