package se.bryggan.contracts.crossing;

/** What a sealed package is; the kind decides which receiving service takes it. */
public enum PackageKind {
    REFERRAL,
    CONCERN_REPORT,
    FEEDBACK,
    SIP_INVITATION,
    SIP_ANSWER,
    SIP_PLAN_PART
}
