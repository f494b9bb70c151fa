package se.bryggan.referral.consultation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What is asked, of the unit of which programme. */
record Question(
        @NotBlank @Size(max = 60) String programme,
        @NotBlank @Size(max = 20_000) String text) {

    @Override
    public String toString() {
        return "Question[" + programme + "]";
    }
}
