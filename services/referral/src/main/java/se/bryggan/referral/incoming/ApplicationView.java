package se.bryggan.referral.incoming;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.contracts.SocialRef;
import se.bryggan.contracts.referral.ReferralReason;

/** An application as the family sees it: the receipt, and later the decision. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ApplicationView(
        UUID id,
        String authority,
        Branch branch,
        String unit,
        SocialRef socialRef,
        String programme,
        String registrationNumber,
        Instant receivedAt,
        IncomingState state,
        ReferralReason reason,
        Instant decidedAt) {

    static ApplicationView of(IncomingReferral referral, AccessPermit permit) {
        if (!permit.controller().equals(referral.controller())) {
            throw new IllegalArgumentException("permit of another controller");
        }
        return new ApplicationView(
                referral.id(),
                referral.controller().authority(),
                referral.controller().branch(),
                referral.unit(),
                new SocialRef(referral.subject()),
                referral.programme(),
                referral.number().toString(),
                referral.receivedAt(),
                referral.state(),
                referral.reason(),
                referral.decidedAt());
    }
}
