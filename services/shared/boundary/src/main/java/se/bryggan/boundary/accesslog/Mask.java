package se.bryggan.boundary.accesslog;

/** Why something is left out of a row that is shown. Nothing in the row says that it is. */
public enum Mask {
    /** Units and other authorities, which tell where a protected person is (OSL 21:3, 21:3 a, 26:2). */
    PROTECTED_PLACE,
    /** A recipient that tells by itself what it was about. */
    TELLING_RECIPIENT,
    /** Some of the categories are not opened to whoever reads. */
    CATEGORIES
}
