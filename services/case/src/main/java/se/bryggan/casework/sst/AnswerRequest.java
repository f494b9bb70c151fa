package se.bryggan.casework.sst;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * What the team answers an investigation: only the part that it needs to know. {@code familyInformed}: the family knows
 * that the team tells it.
 */
record AnswerRequest(
        @NotNull UUID investigation,
        @NotNull Boolean familyInformed,
        @NotBlank @Size(max = 4000) String words) {}
