package se.bryggan.boundary.disclosure;

/**
 * District policy {@code sst.investigation_visibility}: how much of an SST case the investigation unit may see. From the
 * narrowest to the widest.
 */
public enum Visibility {
    NONE,
    /** With an opened investigation that the family has been told of; the default. */
    ON_INVESTIGATION_WITH_FAMILY,
    /** As above, and in the admission group. */
    ADMISSION_GROUP,
    /** No further condition: the most that the law allows. */
    DIRECT
}
