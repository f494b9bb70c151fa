package se.bryggan.contracts.consent;

import java.time.Instant;
import java.util.UUID;
import se.bryggan.contracts.EventData;
import se.bryggan.contracts.Holder;

/** A holder's receipt of a withdrawn consent; written on the holder's own topic, read by {@code consent}. */
public interface HolderReceipted extends EventData {

    UUID consentId();

    /** The version of the consent that withdrew it. */
    long consentVersion();

    ReceiptOutcome outcome();

    Holder holder();

    Instant receiptedAt();
}
