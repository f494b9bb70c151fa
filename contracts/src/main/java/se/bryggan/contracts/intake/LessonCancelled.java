package se.bryggan.contracts.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import se.bryggan.contracts.EventContract;
import se.bryggan.contracts.EventData;
import se.bryggan.contracts.Required;

/** A lesson does not take place, or its cancellation is taken back; the latest {@code modified} counts. */
@EventContract(
        type = "se.bryggan.intake.lesson-cancelled.v1",
        topic = "intake.{supplier}.v1",
        categories = {})
public record LessonCancelled(String supplier, UUID lessonId, LocalDate date, boolean cancelled, Instant modified)
        implements EventData {
    public LessonCancelled {
        Required.of(supplier, lessonId, date, modified);
    }

    @Override
    public UUID subjectRef() {
        return lessonId;
    }
}
