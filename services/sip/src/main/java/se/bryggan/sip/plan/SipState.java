package se.bryggan.sip.plan;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Where a SIP stands, from need to closure.
 *
 * <p>That consent is enough is no state: it is judged anew at every disclosure, and a withdrawal takes effect at once.
 * An answer belongs to its invitation, not to the SIP.
 */
enum SipState {
    /** Social services or health care have found that both are needed (SoL 10:8, HSL 16:4). */
    NEED_IDENTIFIED,
    /** A giver has been asked and has not answered. */
    CONSENT_REQUESTED,
    /** A giver has said no; may be asked again. */
    DECLINED,
    /** The participants are invited to a meeting. */
    CALLED,
    HELD,
    /** Held without an organisation that was needed. */
    HELD_INCOMPLETE,
    /** The meeting was called off; another may be called. */
    CANCELLED,
    PLAN_ESTABLISHED,
    FOLLOW_UP_DUE,
    REVISED,
    /** Lifted to the collaboration on children in need of special support (BUS). */
    ESCALATED_BUS,
    CLOSED;

    private static final Set<SipState> BEFORE_CALL =
            EnumSet.of(NEED_IDENTIFIED, CONSENT_REQUESTED, DECLINED, CALLED, CANCELLED, HELD_INCOMPLETE, ESCALATED_BUS);
    private static final Set<SipState> WITH_PLAN = EnumSet.of(PLAN_ESTABLISHED, FOLLOW_UP_DUE, REVISED);

    /** The state after the step; empty if the step cannot be taken here. */
    Optional<SipState> after(Step step) {
        return switch (step) {
            case ASK_CONSENT -> from(EnumSet.of(NEED_IDENTIFIED, DECLINED), CONSENT_REQUESTED);
            case DECLINE -> from(EnumSet.of(NEED_IDENTIFIED, CONSENT_REQUESTED), DECLINED);
            case CALL -> from(BEFORE_CALL, CALLED);
            case HOLD -> from(EnumSet.of(CALLED), HELD);
            case HOLD_INCOMPLETE -> from(EnumSet.of(CALLED), HELD_INCOMPLETE);
            case CALL_OFF -> from(EnumSet.of(CALLED), CANCELLED);
            case ESTABLISH -> from(EnumSet.of(HELD, HELD_INCOMPLETE), PLAN_ESTABLISHED);
            case FALL_DUE -> from(EnumSet.of(PLAN_ESTABLISHED, REVISED), FOLLOW_UP_DUE);
            case REVISE -> from(WITH_PLAN, REVISED);
            case ESCALATE -> from(EnumSet.complementOf(EnumSet.of(ESCALATED_BUS, CLOSED)), ESCALATED_BUS);
            case CLOSE -> from(EnumSet.complementOf(EnumSet.of(CLOSED)), CLOSED);
        };
    }

    private Optional<SipState> from(Set<SipState> allowed, SipState next) {
        return allowed.contains(this) ? Optional.of(next) : Optional.empty();
    }

    /** What is done to a SIP. */
    enum Step {
        ASK_CONSENT,
        DECLINE,
        CALL,
        HOLD,
        HOLD_INCOMPLETE,
        CALL_OFF,
        ESTABLISH,
        FALL_DUE,
        REVISE,
        ESCALATE,
        CLOSE
    }
}
