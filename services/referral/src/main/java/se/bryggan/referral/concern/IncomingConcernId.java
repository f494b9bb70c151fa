package se.bryggan.referral.concern;

import java.util.UUID;

/** Key of a report of concern at the reception unit. */
record IncomingConcernId(UUID value) {}
