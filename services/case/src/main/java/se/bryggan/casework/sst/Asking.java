package se.bryggan.casework.sst;

import java.time.LocalDate;
import java.util.UUID;

/** Which investigation asks, of which unit, and since when it is open. */
public record Asking(UUID investigation, String unit, LocalDate openedOn) {}
