package se.bryggan.boundary.disclosure;

/** A branch of activity (verksamhetsgren), or a person outside the authorities, that holds or receives information. */
public enum Branch {
    SCHOOL,
    /** Psychological, psychosocial and special-educational student health (OSL 23:2). */
    STUDENT_HEALTH,
    /** The school nurse and school doctor, EMI (OSL 25:1). */
    STUDENT_HEALTH_MEDICAL,
    PUPIL_SUPPORT,
    PRESCHOOL,
    INDEPENDENT_SCHOOL,
    INDEPENDENT_STUDENT_HEALTH,
    /** SST: outpatient social services that work in the school. */
    SCHOOL_SOCIAL_TEAM,
    /** Intake and investigation unit of the social services. */
    SOCIAL_INVESTIGATION,
    SOCIAL_FIELD_WORK,
    /** Family counselling, under absolute secrecy (OSL 26:3). */
    FAMILY_COUNSELLING,
    PRIVATE_SOCIAL_PROVIDER,
    /** BUP. */
    CHILD_PSYCHIATRY,
    HABILITATION,
    FIRST_LINE_HEALTH,
    ADULT_PSYCHIATRY,
    PRIVATE_HEALTH_CARE,
    POLICE,
    CUSTOMS,
    LEISURE,
    HOME_MUNICIPALITY,
    /** Huvudman. */
    SCHOOL_ORGANISER,
    CITY_STATISTICS,
    PLATFORM_OPERATIONS,
    SUPERVISION,
    GUARDIAN,
    CHILD,
    PRIVATE_PERSON
}
