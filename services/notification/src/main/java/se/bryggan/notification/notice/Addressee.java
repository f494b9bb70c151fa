package se.bryggan.notification.notice;

import java.util.UUID;
import se.bryggan.boundary.gate.Sector;

/** Whom a notice is for: a role at a unit (with a group: of that class), or else a person by the sector's reference. */
public record Addressee(Sector sector, String unit, String role, String group, UUID person) {}
