package se.bryggan.referral.concern;

import jakarta.validation.constraints.NotNull;
import se.bryggan.contracts.referral.ConcernDecision;

/** What is to come of a report. */
record Verdict(@NotNull ConcernDecision decision) {}
