package se.bryggan.city.schooling;

import java.util.List;
import se.bryggan.city.people.Child;
import se.bryggan.city.people.StoryPupil;

/**
 * A story pupil with the marks of the anchor day, which no system has sent yet: with them, and not before, the pupil
 * reaches the threshold.
 */
public record Story(StoryPupil part, Child child, List<Attendance> pendingMarks) {}
