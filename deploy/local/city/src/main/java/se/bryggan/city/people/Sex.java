package se.bryggan.city.people;

/** Sex as in the population register. */
public enum Sex {
    FEMALE,
    MALE
}
