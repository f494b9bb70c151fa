package se.bryggan.referral.incoming;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import se.bryggan.contracts.SocialRef;

/** What a family applies for itself, in its own words: for which child, to which programme. */
record Application(
        @NotNull SocialRef socialRef,
        @NotBlank @Size(max = 60) String programme,
        @NotBlank @Size(max = 20_000) String text) {

    @Override
    public String toString() {
        return "Application[" + programme + "]";
    }
}
