package se.bryggan.referral.incoming;

import static se.bryggan.contracts.referral.ReferralReason.ABSENCE_ABOVE_TARGET_GROUP;
import static se.bryggan.contracts.referral.ReferralReason.ABSENCE_BELOW_TARGET_GROUP;
import static se.bryggan.contracts.referral.ReferralReason.FAMILY_DECLINED;
import static se.bryggan.contracts.referral.ReferralReason.INFORMATION_INCOMPLETE;
import static se.bryggan.contracts.referral.ReferralReason.MEETS_TARGET_GROUP;
import static se.bryggan.contracts.referral.ReferralReason.NO_CAPACITY;
import static se.bryggan.contracts.referral.ReferralReason.OTHER_PROGRAMME_FITS;
import static se.bryggan.contracts.referral.ReferralReason.SCHOOL_MEASURES_REMAIN;
import static se.bryggan.contracts.referral.ReferralReason.SCHOOL_YEAR_OUTSIDE_TARGET_GROUP;
import static se.bryggan.contracts.referral.ReferralReason.UNIT_OUTSIDE_AREA;

import java.util.EnumSet;
import java.util.Set;
import se.bryggan.contracts.referral.ReferralDecision;
import se.bryggan.contracts.referral.ReferralReason;

/** Which reasons speak for which decision; all can be told to a sender that knows nothing of social services. */
final class Reasons {

    private Reasons() {}

    static Set<ReferralReason> of(ReferralDecision decision) {
        return switch (decision) {
            case ACCEPTED -> EnumSet.of(MEETS_TARGET_GROUP);
            case REJECTED ->
                EnumSet.of(
                        SCHOOL_YEAR_OUTSIDE_TARGET_GROUP,
                        ABSENCE_BELOW_TARGET_GROUP,
                        ABSENCE_ABOVE_TARGET_GROUP,
                        UNIT_OUTSIDE_AREA,
                        INFORMATION_INCOMPLETE,
                        SCHOOL_MEASURES_REMAIN,
                        NO_CAPACITY,
                        FAMILY_DECLINED);
            case REDIRECTED ->
                EnumSet.of(
                        OTHER_PROGRAMME_FITS,
                        SCHOOL_YEAR_OUTSIDE_TARGET_GROUP,
                        ABSENCE_BELOW_TARGET_GROUP,
                        ABSENCE_ABOVE_TARGET_GROUP,
                        UNIT_OUTSIDE_AREA,
                        NO_CAPACITY);
        };
    }
}
