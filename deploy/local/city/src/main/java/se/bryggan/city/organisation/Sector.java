package se.bryggan.city.organisation;

/** The three sectors, each with its own law. */
public enum Sector {
    SCHOOL,
    SOCIAL,
    HEALTH
}
