package se.bryggan.sip.plan;

import java.util.UUID;

/** Key of one organisation's part of a plan. */
record PartId(UUID value) {}
