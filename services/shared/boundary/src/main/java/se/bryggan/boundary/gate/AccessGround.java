package se.bryggan.boundary.gate;

/** What an access rule demands of whoever acts, by the name of the relation, and the law behind it. */
public record AccessGround(String relation, String citation) {}
