package se.bryggan.casework.sst;

import java.util.Set;
import se.bryggan.boundary.disclosure.Reason;

/** What came of a step in a case. */
sealed interface WorkResult {

    record Done(CaseView sstCase) implements WorkResult {}

    /** The case does not stand where this step is taken. */
    record NotNow(CaseState state) implements WorkResult {}

    /** What is told cannot be: the code says why, the field where. */
    record Invalid(String code, String field) implements WorkResult {}

    /** The investigation has not asked, or not any more. */
    record NotAsked() implements WorkResult {}

    /** Whoever withdrew has not consented anew. */
    record NoConsent() implements WorkResult {}

    /** Too little of what is known is new enough to say whether there is consent. */
    record FactsBehind() implements WorkResult {}

    /** The answer may not be told, and why. */
    record NotPermitted(Set<Reason> reasons) implements WorkResult {}
}
