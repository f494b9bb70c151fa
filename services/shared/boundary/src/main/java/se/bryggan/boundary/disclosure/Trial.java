package se.bryggan.boundary.disclosure;

/** One row held against one category; {@code unmet} is the condition that did not hold, else null. */
public record Trial(Category category, RuleRow row, Reason reason, Requirement unmet) {}
