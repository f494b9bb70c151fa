package se.bryggan.city.people;

import java.util.List;

/** Who has custody of a child, by keys: two guardians if joint, else one; the other parents have no custody. */
public record Custody(String child, CustodyKind kind, List<String> guardians, List<String> otherParents) {}
