package se.bryggan.referral.concern;

/** Whether the reporter has been told what came of the report (SoL 19:6). */
public enum ReporterFeedback {
    NONE,
    /** A human has found it unsuitable. */
    WITHHELD,
    SENT,
    DELIVERED,
    NOT_DELIVERED,
    BY_TELEPHONE;

    /** Whether the reporter has been told. */
    boolean known() {
        return this == DELIVERED || this == BY_TELEPHONE;
    }

    /** Whether the reporter still does not know, as far as the reception unit can tell. */
    boolean owed() {
        return switch (this) {
            case NONE, SENT, NOT_DELIVERED -> true;
            case WITHHELD, DELIVERED, BY_TELEPHONE -> false;
        };
    }
}
