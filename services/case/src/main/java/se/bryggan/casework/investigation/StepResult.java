package se.bryggan.casework.investigation;

import java.util.Set;
import se.bryggan.boundary.disclosure.Reason;

/** What came of a step in an investigation. */
sealed interface StepResult {

    record Done(InvestigationView investigation) implements StepResult {}

    /** The investigation does not stand where this step is taken. */
    record NotNow(Stage stage) implements StepResult {}

    /** More time ends later than the time there is, and not before today. */
    record NotLater() implements StepResult {}

    /** There is no task to ask the team, or it has been done. */
    record NoTask() implements StepResult {}

    /** The team may not be asked, and why. */
    record NotPermitted(Set<Reason> reasons) implements StepResult {}
}
