package se.bryggan.casework.sst;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** {@code targetPermille}: the share of absence to come down to, in thousandths; only for attendance. */
record GoalRequest(
        @NotNull Goal.Area area,
        @Min(0) @Max(1000) Integer targetPermille,
        @NotNull LocalDate dueOn,
        @Size(max = 4000) String words) {}
