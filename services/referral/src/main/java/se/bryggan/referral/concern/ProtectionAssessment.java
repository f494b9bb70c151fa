package se.bryggan.referral.concern;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Whether the child needs protection at once, and why so (SoL 20:1); both are documented. */
record ProtectionAssessment(
        @NotNull Boolean protectionNeeded,
        @NotBlank @Size(max = 20_000) String note) {

    @Override
    public String toString() {
        return "ProtectionAssessment";
    }
}
