package se.bryggan.referral.incoming;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import se.bryggan.contracts.referral.ReferralDecision;
import se.bryggan.contracts.referral.ReferralReason;

/** The admission group's decision; {@code programme} is the one it is redirected to, else null. */
record Decision(
        @NotNull ReferralDecision decision,
        @NotNull ReferralReason reason,
        @Size(min = 1, max = 60) String programme) {}
