package se.bryggan.boundary.disclosure;

/** A category of information; every property of a payload that crosses a border belongs to exactly one. */
public enum Category {
    IDENTITY,
    CONTACT,
    /** Shares and minutes. */
    ATTENDANCE,
    ABSENCE_REASON,
    SCHOOL_RESULTS,
    ABSENCE_MAPPING,
    /** The bare fact that an absence inquiry has begun. */
    ABSENCE_INQUIRY_OPENED,
    STUDENT_HEALTH_RECORD,
    SCHOOL_MEDICAL_RECORD,
    KNOWN_TO_SOCIAL_SERVICES,
    /** Opened, not opened or ongoing, and nothing more. */
    INVESTIGATION_STATUS,
    SOCIAL_CASE,
    SCHOOL_SOCIAL_TEAM_CASE,
    HEALTH_RECORD,
    DIAGNOSIS,
    SIP_PLAN,
    /** The recipient's own actions in a SIP. */
    SIP_OWN_ACTIONS,
    SIP_INVITATION,
    CONCERN_REPORT,
    REPORTER_IDENTITY,
    /** Suspicion of a committed crime. */
    CRIME_SUSPICION,
    /** Risk of a crime to come. */
    CRIME_RISK,
    THIRD_PERSON,
    WHEREABOUTS,
    AGGREGATE,
    MESSAGE_CONTENT
}
