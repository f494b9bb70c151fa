package se.bryggan.referral.concern;

import se.bryggan.boundary.disclosure.Finding;

/**
 * The order to tell the reporter. {@code byTelephone} = the reporter is on the line and is told now, which is the only way
 * to one whom the platform does not reach; {@code finding} = a human's test: {@code HARM} when it is unsuitable to tell,
 * {@code NO_HARM} when nobody has asked and telling does no harm.
 */
record FeedbackOrder(boolean byTelephone, Finding finding) {}
