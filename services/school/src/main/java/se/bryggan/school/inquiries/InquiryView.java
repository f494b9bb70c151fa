package se.bryggan.school.inquiries;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.contracts.SchoolRef;

/** An inquiry as the staff of the pupil's unit see it. */
record InquiryView(UUID id, SchoolRef schoolRef, String schoolUnit, Instant openedAt) {

    static InquiryView of(Inquiry inquiry, AccessPermit permit) {
        Objects.requireNonNull(permit, "permit");
        return new InquiryView(
                inquiry.id(), new SchoolRef(inquiry.schoolRef()), inquiry.schoolUnit(), inquiry.openedAt());
    }
}
