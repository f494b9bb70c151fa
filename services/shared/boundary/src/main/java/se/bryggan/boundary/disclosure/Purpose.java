package se.bryggan.boundary.disclosure;

/** What the recipient is to use the information for. */
public enum Purpose {
    SST_REFERRAL,
    SST_PLUS_REFERRAL,
    SIP,
    CONCERN_REPORT,
    CHILD_INVESTIGATION,
    REPORTER_FEEDBACK,
    CRIME_PREVENTION,
    CRIME_INVESTIGATION,
    ACUTE_PROTECTION,
    STATISTICS,
    HOME_MUNICIPALITY_DUTY,
    ABSENCE_INQUIRY,
    /** The person's own access, or the guardian's. */
    INSIGHT,
    CARE_AND_SUPPORT,
    OPERATIONS,
    TRANSITION,
    SUPERVISION
}
