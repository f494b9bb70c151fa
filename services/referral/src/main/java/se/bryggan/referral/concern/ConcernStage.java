package se.bryggan.referral.concern;

/** How far a received report of concern has come: protection first (SoL 20:1), then the decision (SoL 20:2). */
public enum ConcernStage {
    RECEIVED,
    PROTECTION_ASSESSED,
    DECIDED;

    /** Protection is assessed once more whenever there is reason to, until it is decided what comes of the report. */
    boolean mayAssess() {
        return this != DECIDED;
    }

    boolean mayDecide() {
        return this == PROTECTION_ASSESSED;
    }

    boolean mayTellReporter() {
        return this == DECIDED;
    }
}
