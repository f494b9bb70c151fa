package se.bryggan.sip.plan;

import jakarta.validation.constraints.NotNull;

/** Why a SIP ends, or is lifted to BUS. */
final class EndRequest {

    private EndRequest() {}

    /** Why it is closed. */
    record Closure(@NotNull Reason reason) {

        enum Reason {
            GOALS_MET,
            CONSENT_WITHDRAWN,
            NOT_WANTED,
            MOVED,
            OF_AGE,
            OTHER_HELP
        }
    }

    /** Why the SIP does not suffice. */
    record Escalation(@NotNull Reason reason) {

        enum Reason {
            DISAGREEMENT_ON_RESPONSIBILITY,
            RESOURCE_MISSING,
            PARTICIPANT_MISSING,
            ACTIONS_WITHOUT_EFFECT
        }
    }
}
