package se.bryggan.city.organisation;

import java.util.Locale;

/** What a log-in may be used as: the roles of the platform that people in the city have. */
public enum Role {
    MENTOR,
    PRINCIPAL,
    STUDENT_HEALTH,
    SST,
    ADMISSION,
    RECEPTION,
    INVESTIGATOR,
    SIP_COORDINATOR,
    CHILD_PSYCHIATRY,
    HABILITATION,
    DPO,
    LAWYER,
    ARCHIVIST,
    GUARDIAN,
    PUPIL;

    /** The name in tokens: {@code sip-coordinator}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
