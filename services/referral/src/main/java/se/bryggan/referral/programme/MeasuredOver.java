package se.bryggan.referral.programme;

/** The time over which a programme counts the share of absence. */
public enum MeasuredOver {
    /** The district's rolling window. */
    ROLLING,
    TERM
}
