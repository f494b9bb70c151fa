package se.bryggan.school.attendance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What a school system reports: a pupil's mark, or that a lesson is cancelled. */
public sealed interface Report {

    /** The day of the lesson. */
    LocalDate day();

    /** A mark of the pupil whom the supplier knows by the id. */
    record OfPupil(UUID externalId, Mark mark) implements Report {
        @Override
        public LocalDate day() {
            return mark.day();
        }
    }

    /** A lesson that does not take place, or after all does. */
    record OfLesson(UUID lessonId, LocalDate day, boolean cancelled, Instant modified) implements Report {}
}
