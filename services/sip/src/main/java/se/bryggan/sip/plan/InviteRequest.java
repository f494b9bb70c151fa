package se.bryggan.sip.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import se.bryggan.sip.party.Organisation;

/** Whom the family wants at the meeting, when, for how many minutes, and the code of the place ({@code video} is one). */
record InviteRequest(
        @NotEmpty @Size(max = 19) List<@NotNull @Valid Organisation> participants,
        @NotNull Instant meetingAt,
        @Min(15) @Max(480) int minutes,
        @NotNull @Pattern(regexp = Organisation.CODE) String place) {}
