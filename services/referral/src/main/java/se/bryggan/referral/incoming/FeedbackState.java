package se.bryggan.referral.incoming;

/** Whether the sender has been told what was decided. */
public enum FeedbackState {
    /** Nothing is decided yet, or the family applied itself and is told directly. */
    NONE,
    /** The decision stands; telling the sender waits for consent, or for what consents are counted by. */
    WAITS_FOR_CONSENT,
    SENT,
    DELIVERED,
    /** It could not be fetched any more, for instance because a consent was withdrawn on the way. */
    NOT_DELIVERED;

    /** Whether a new consent may free it. */
    boolean waits() {
        return this == WAITS_FOR_CONSENT || this == NOT_DELIVERED;
    }
}
