package se.bryggan.sip.plan;

import java.util.UUID;

/** Key of a SIP. */
record SipId(UUID value) {}
