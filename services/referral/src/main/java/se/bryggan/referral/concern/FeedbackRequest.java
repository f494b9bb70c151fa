package se.bryggan.referral.concern;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** The reporter has asked, on that day and not in the report, to be told what comes of it (SoL 19:6). */
record FeedbackRequest(@NotNull LocalDate requestedOn) {}
