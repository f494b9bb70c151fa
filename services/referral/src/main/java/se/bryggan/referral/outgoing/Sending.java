package se.bryggan.referral.outgoing;

/** The order to send; {@code acceptReduction} = send also when some of the categories may not go. */
record Sending(boolean acceptReduction) {}
