package se.bryggan.school.mentors;

import java.util.UUID;

/** Somebody, by log-in name, is the mentor of a pupil, by the school system's own id, on those days. */
public record Mentorship(String login, UUID pupil, Days days) {}
