package se.bryggan.city.organisation;

/** A public authority (myndighet) or independent organiser, the controller of its records. */
public record Authority(String code, String name) {}
