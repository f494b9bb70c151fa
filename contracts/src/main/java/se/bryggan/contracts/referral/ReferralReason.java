package se.bryggan.contracts.referral;

/** Why the admission group decided so: a closed list, none of which needs knowledge of another sector. */
public enum ReferralReason {
    MEETS_TARGET_GROUP,
    SCHOOL_YEAR_OUTSIDE_TARGET_GROUP,
    ABSENCE_BELOW_TARGET_GROUP,
    ABSENCE_ABOVE_TARGET_GROUP,
    UNIT_OUTSIDE_AREA,
    INFORMATION_INCOMPLETE,
    SCHOOL_MEASURES_REMAIN,
    OTHER_PROGRAMME_FITS,
    NO_CAPACITY,
    FAMILY_DECLINED
}
