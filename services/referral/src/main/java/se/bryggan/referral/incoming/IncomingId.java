package se.bryggan.referral.incoming;

import java.util.UUID;

/** Key of a referral at its receiver. */
record IncomingId(UUID value) {}
