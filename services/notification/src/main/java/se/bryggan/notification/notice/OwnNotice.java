package se.bryggan.notification.notice;

import java.util.UUID;

/** A notice as its reader names it; another reader's is none. */
record OwnNotice(Reader reader, UUID id) {}
