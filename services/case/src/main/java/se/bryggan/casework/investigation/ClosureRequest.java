package se.bryggan.casework.investigation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** How an investigation ends, and why. */
record ClosureRequest(
        @NotNull Result result, @NotBlank @Size(max = 4000) String reasons) {

    /** Whether the investigation leads to a measure. */
    enum Result {
        MEASURE,
        NO_MEASURE
    }
}
