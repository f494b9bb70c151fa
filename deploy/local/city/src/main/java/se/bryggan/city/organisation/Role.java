package se.bryggan.city.organisation;

import java.util.Locale;

/** What a log-in may be used as. */
public enum Role {
    MENTOR,
    PRINCIPAL,
    STUDENT_HEALTH,
    SCHOOL_NURSE,
    ORGANISER_OFFICER,
    HOME_MUNICIPALITY_OFFICER,
    SST_MEMBER,
    ADMISSION_GROUP,
    RECEPTION,
    INVESTIGATOR,
    SIP_COORDINATOR,
    CHILD_PSYCHIATRY_COORDINATOR,
    HABILITATION_COORDINATOR,
    FIRST_LINE_COORDINATOR,
    DATA_PROTECTION_OFFICER,
    GUARDIAN,
    PUPIL;

    /** The name in tokens: {@code sip-coordinator}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
