package se.bryggan.referral.concern;

import java.util.UUID;

/** Key of a report of concern at its reporter. */
record ConcernId(UUID value) {}
