package se.bryggan.boundary.disclosure;

/** Hears of every row that is tried for a category, in order. */
@FunctionalInterface
interface Trace {

    Trace NONE = (category, row, reason, unmet) -> {};

    /** {@code unmet} is the condition that did not hold when the reason is {@code CONDITION_NOT_MET}, else null. */
    void tried(Category category, RuleRow row, Reason reason, Requirement unmet);
}
