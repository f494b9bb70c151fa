package se.bryggan.contracts.school;

/** A step of the absence ladder (frånvarotrappan); shares and windows are the district's dated policy. */
public enum AbsenceStep {
    /** Absence without leave today: the guardians are told the same day (skollagen 7:17). */
    SAME_DAY_ABSENCE,
    /** Förenklad kartläggning. */
    SIMPLIFIED_MAPPING,
    /** Fördjupad kartläggning. */
    IN_DEPTH_MAPPING,
    /** Frånvaroutredning (skollagen 7:19 a). */
    ABSENCE_INQUIRY,
    /** Upprepad eller längre frånvaro. */
    REPEATED_OR_LONGER_ABSENCE
}
