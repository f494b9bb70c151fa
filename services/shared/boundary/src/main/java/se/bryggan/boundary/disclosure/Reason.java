package se.bryggan.boundary.disclosure;

/** Why a row did or did not free a category, or why nothing goes out at all. */
public enum Reason {
    PERMITS(Effect.PERMIT),
    WITHHOLDS(Effect.WITHHOLD),

    OTHER_CHANNEL(Effect.ELSEWHERE),
    OTHER_SOURCE(Effect.ELSEWHERE),
    OTHER_RECIPIENT(Effect.ELSEWHERE),
    OTHER_CATEGORY(Effect.ELSEWHERE),
    OTHER_PURPOSE(Effect.ELSEWHERE),
    NOT_IN_FORCE(Effect.ELSEWHERE),
    NOT_CLAIMED(Effect.ELSEWHERE),
    CONDITION_NOT_MET(Effect.ELSEWHERE),
    /** A last resort that was neither claimed nor asked for by law enforcement. */
    NOT_OPENED(Effect.ELSEWHERE),

    /** Inner secrecy: the recipient does not have the child in its own work. */
    NOT_ASSIGNED(Effect.CLOSE, Obligation.ALERT),
    /** Inner secrecy: the district lets the other unit see nothing. */
    POLICY_CLOSES(Effect.CLOSE),

    ABSOLUTE_SECRECY(Effect.REFUSE),
    PROTECTED_PERSON(Effect.REFUSE),
    HARM_FOUND(Effect.REFUSE),
    OTHER_CATEGORIES_ASSESSED(Effect.REFUSE),
    CONSENT_BLOCKED(Effect.REFUSE),
    CONSENT_STALE(Effect.REFUSE),
    CONSENT_NOT_IN_FORCE(Effect.REFUSE),

    BLOCKED(Effect.REVIEW),
    NOT_ASSESSED(Effect.REVIEW),
    OTHER_FINDING(Effect.REVIEW),
    CONSENT_DISPUTED(Effect.REVIEW),
    LEFT_TO_A_HUMAN(Effect.REVIEW),

    NO_RULE(Effect.STOP),
    NO_RULE_BOOK(Effect.STOP, Obligation.ALERT),
    UNKNOWN_WORD(Effect.STOP, Obligation.ALERT),
    UNEXPECTED(Effect.STOP, Obligation.ALERT),
    /** A fact of the question that nobody is named for. */
    FACT_WITHOUT_ORIGIN(Effect.STOP, Obligation.ALERT),
    NOTHING_ASKED(Effect.STOP, Obligation.ALERT),
    BORN_LATER(Effect.STOP, Obligation.ALERT),
    SHARED_RECORD(Effect.STOP, Obligation.SPLIT_RECIPIENTS),
    LOG_CHANNEL(Effect.STOP, Obligation.ALERT),
    OPEN_CHANNEL_FOR_PROTECTED_PERSON(Effect.STOP, Obligation.ALERT),
    NOT_A_REFERRER(Effect.STOP, Obligation.REROUTE);

    /** What a reason does to the category, or to the whole question. */
    enum Effect {
        PERMIT,
        WITHHOLD,
        /** No row may free the category any more, and no human is asked. */
        CLOSE,
        /** The row is about something else. */
        ELSEWHERE,
        /** The row fits but does not free the category; the next is tried. */
        REFUSE,
        /** As above, and a human is to decide if nothing else permits. */
        REVIEW,
        /** The whole question is denied. */
        STOP
    }

    private final Effect effect;
    private final Obligation obligation;

    Reason(Effect effect) {
        this(effect, null);
    }

    Reason(Effect effect, Obligation obligation) {
        this.effect = effect;
        this.obligation = obligation;
    }

    Effect effect() {
        return effect;
    }

    /** What comes with it; may be null. */
    Obligation obligation() {
        return obligation;
    }
}
