package se.bryggan.referral.outgoing;

import java.util.Optional;

/** How far a referral has come, as its sender knows. */
public enum ReferralState {
    DRAFT,
    /** Sending was tried and a consent was missing. */
    AWAITING_CONSENT,
    SENT,
    DELIVERED,
    /** The content could not be fetched; the receiver kept nothing. It may be sent again. */
    NOT_DELIVERED,
    ACCEPTED,
    REJECTED,
    /** Passed on to another programme, whose answer may follow. */
    REDIRECTED,
    WITHDRAWN;

    /** What happens to a referral. */
    enum Step {
        CONSENT_FOUND_MISSING,
        SEND,
        DELIVER,
        FAIL_TO_DELIVER,
        ACCEPT,
        REJECT,
        REDIRECT,
        WITHDRAW
    }

    /**
     * The state after the step, or empty if the step is not possible now.
     *
     * <p>What the receiver tells always counts, in whatever order it arrives: an answer may overtake the receipt of
     * delivery, and both may cross a withdrawal on their way.
     */
    Optional<ReferralState> after(Step step) {
        return Optional.ofNullable(
                switch (step) {
                    case CONSENT_FOUND_MISSING -> unsent() ? AWAITING_CONSENT : null;
                    case SEND -> unsent() || this == NOT_DELIVERED ? SENT : null;
                    case WITHDRAW -> unsent() || this == SENT || this == NOT_DELIVERED ? WITHDRAWN : null;
                    case DELIVER -> wasSent() ? (answered() ? this : DELIVERED) : null;
                    case FAIL_TO_DELIVER -> this == SENT ? NOT_DELIVERED : wasSent() ? this : null;
                    case ACCEPT -> mayBeAnswered() ? ACCEPTED : null;
                    case REJECT -> mayBeAnswered() ? REJECTED : null;
                    case REDIRECT -> mayBeAnswered() ? REDIRECTED : null;
                });
    }

    private boolean unsent() {
        return this == DRAFT || this == AWAITING_CONSENT;
    }

    /** A withdrawn one may have been sent before; one that was not gets no answers. */
    private boolean wasSent() {
        return !unsent();
    }

    private boolean answered() {
        return this == ACCEPTED || this == REJECTED || this == REDIRECTED;
    }

    private boolean mayBeAnswered() {
        return wasSent() && this != ACCEPTED && this != REJECTED;
    }
}
