package se.bryggan.sip.mailbox;

import java.util.UUID;

/** Key of a part of a plan in a unit's mailbox. */
record ItemId(UUID value) {}
