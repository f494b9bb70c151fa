package se.bryggan.contracts.school;

import java.time.Instant;
import java.util.UUID;
import se.bryggan.contracts.EventContract;
import se.bryggan.contracts.EventData;
import se.bryggan.contracts.Required;
import se.bryggan.contracts.SchoolRef;

/** The principal has opened an absence inquiry; with this the organiser is told (skollagen 7:19 a). */
@EventContract(
        type = "se.bryggan.school.absence-inquiry-opened.v1",
        topic = "school.v1",
        categories = {"ABSENCE_INQUIRY_OPENED"})
public record AbsenceInquiryOpened(SchoolRef schoolRef, UUID inquiryId, String schoolUnit, Instant openedAt)
        implements EventData {
    public AbsenceInquiryOpened {
        Required.of(schoolRef, inquiryId, schoolUnit, openedAt);
    }

    @Override
    public UUID subjectRef() {
        return schoolRef.value();
    }
}
