package se.bryggan.city.organisation;

/** A unit of an authority in one branch; {@code district} is {@code norr}, {@code soder} or empty for the whole city. */
public record Unit(String code, String name, String authority, Branch branch, String district) {}
