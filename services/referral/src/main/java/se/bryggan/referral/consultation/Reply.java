package se.bryggan.referral.consultation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What the unit answers. */
record Reply(@NotBlank @Size(max = 20_000) String text) {

    @Override
    public String toString() {
        return "Reply";
    }
}
