package se.bryggan.school.inquiries;

import java.util.UUID;

/** An inquiry, as a key for the gate. */
record InquiryId(UUID value) {}
