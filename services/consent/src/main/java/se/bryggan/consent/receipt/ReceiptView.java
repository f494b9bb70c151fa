package se.bryggan.consent.receipt;

import java.time.Instant;
import se.bryggan.contracts.consent.ReceiptOutcome;

/** A holder's answer as the giver sees it. */
record ReceiptView(String service, String authority, String branch, ReceiptOutcome outcome, Instant receiptedAt) {}
