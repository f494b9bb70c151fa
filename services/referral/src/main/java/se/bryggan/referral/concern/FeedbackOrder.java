package se.bryggan.referral.concern;

import java.time.LocalDate;
import se.bryggan.boundary.disclosure.Finding;

/**
 * The order to tell the reporter. {@code requestedOn} = the day on which the reporter asked, if the report did not;
 * {@code finding} = a human's test: {@code HARM} when it is unsuitable to tell, {@code NO_HARM} when nobody has asked and
 * telling does no harm.
 */
record FeedbackOrder(LocalDate requestedOn, Finding finding) {}
