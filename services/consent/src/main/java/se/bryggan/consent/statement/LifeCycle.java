package se.bryggan.consent.statement;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import se.bryggan.contracts.consent.ConsentLife;

/**
 * The steps that a statement may take, and where they lead.
 *
 * <p>A new word is always a new statement, so nothing ever comes into force by a step: each leads to an end, and from an
 * end no step leads on. A refusal is a word that stands; it is followed by another, never undone.
 */
final class LifeCycle {

    /** In force while its days last, if everyone else whose word is needed has said the same. */
    static final Set<ConsentLife> CONSENT = EnumSet.of(ConsentLife.GIVEN, ConsentLife.LIMITED);

    /** Not over, and not a refusal. */
    static final Set<ConsentLife> OPEN = EnumSet.of(ConsentLife.REQUESTED, ConsentLife.GIVEN, ConsentLife.LIMITED);

    private LifeCycle() {}

    /** What happens to a statement. */
    enum Step {
        /** Its giver takes it back. */
        WITHDRAW,
        /** Its last day passes, or its giver's word counts no more. */
        EXPIRE,
        /** A newer statement takes its place, or a question is no longer put. */
        SUPERSEDE
    }

    /** The state after the step; empty if the step cannot be taken from there. */
    static Optional<ConsentLife> after(ConsentLife state, Step step) {
        return switch (step) {
            case WITHDRAW -> from(state, OPEN, ConsentLife.WITHDRAWN);
            case EXPIRE -> from(state, CONSENT, ConsentLife.EXPIRED);
            case SUPERSEDE -> from(state, OPEN, ConsentLife.SUPERSEDED);
        };
    }

    private static Optional<ConsentLife> from(ConsentLife state, Set<ConsentLife> allowed, ConsentLife next) {
        return allowed.contains(state) ? Optional.of(next) : Optional.empty();
    }
}
