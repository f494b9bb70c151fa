package se.bryggan.referral.outgoing;

import java.util.UUID;

/** Key of a referral at its sender. */
record ReferralId(UUID value) {}
