package se.bryggan.school.attendance;

import java.time.LocalDate;
import java.util.UUID;

/** A day of a pupil. */
public record PupilDay(UUID schoolRef, LocalDate day) {}
