package se.bryggan.outbox.readers;

/** Whether this service's decisions rest on what the feed said. */
record Applied(boolean applied) {}
