package se.bryggan.sip.suggestion;

import java.time.Instant;
import java.util.UUID;

/** A suggestion as the unit that is to decide sees it. */
record SuggestionView(UUID id, UUID socialRef, UUID caseId, String unit, Instant suggestedAt) {}
