package se.bryggan.casework.sst;

import java.util.UUID;

/** Key of a case. */
record CaseId(UUID value) {}
