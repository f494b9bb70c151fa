package se.bryggan.referral.incoming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.bryggan.contracts.referral.ReferralDecision;
import se.bryggan.contracts.referral.ReferralReason;

class ReasonsTest {

    @Test
    void everyReasonSpeaksForSomeDecision() {
        Set<ReferralReason> used = EnumSet.noneOf(ReferralReason.class);
        Stream.of(ReferralDecision.values()).map(Reasons::of).forEach(used::addAll);

        assertEquals(EnumSet.allOf(ReferralReason.class), used);
    }

    @Test
    void nobodyIsRejectedForMeetingTheTargetGroup() {
        assertFalse(Reasons.of(ReferralDecision.REJECTED).contains(ReferralReason.MEETS_TARGET_GROUP));
        assertFalse(Reasons.of(ReferralDecision.REDIRECTED).contains(ReferralReason.MEETS_TARGET_GROUP));
    }
}
