package se.bryggan.casework.sst;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** {@code sharePermille}: absence since the last follow-up in thousandths of the scheduled minutes, if known. */
record FollowUpRequest(
        @NotNull LocalDate heldOn,
        @Min(0) @Max(1000) Integer sharePermille,
        @Min(0) @Max(50) int goalsReached,
        LocalDate nextOn,
        @Size(max = 4000) String words) {}
