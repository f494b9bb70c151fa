package se.bryggan.referral.incoming;

/** What came of a decision. */
sealed interface DecideResult {

    record Decided(IncomingView referral) implements DecideResult {}

    record AlreadyDecided(IncomingState state) implements DecideResult {}

    /** The reason does not speak for that decision. */
    record ReasonDoesNotFit() implements DecideResult {}

    /**
     * A redirection must name another programme of the same authority and branch, and nothing else may name one: what
     * lies with another authority takes a new referral, with its own consents.
     */
    record WrongProgramme() implements DecideResult {}
}
