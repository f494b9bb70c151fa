package se.bryggan.city.schooling;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.UUID;

/** A lesson in the weekly timetable of a class; {@code slot} counts the lessons of the day from 1. */
public record Lesson(String schoolClass, DayOfWeek weekday, int slot, LocalTime start, int minutes, UUID activity) {}
