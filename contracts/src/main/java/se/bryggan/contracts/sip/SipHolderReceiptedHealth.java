package se.bryggan.contracts.sip;

import java.time.Instant;
import java.util.UUID;
import se.bryggan.contracts.EventContract;
import se.bryggan.contracts.HealthRef;
import se.bryggan.contracts.Holder;
import se.bryggan.contracts.Required;
import se.bryggan.contracts.consent.HolderReceipted;
import se.bryggan.contracts.consent.ReceiptOutcome;

/** {@link HolderReceipted} for the SIPs held in the health sector. */
@EventContract(
        type = "se.bryggan.sip.holder-receipted.v1",
        topic = "sip.health.v1",
        categories = {})
public record SipHolderReceiptedHealth(
        HealthRef healthRef,
        UUID consentId,
        long consentVersion,
        ReceiptOutcome outcome,
        Holder holder,
        Instant receiptedAt)
        implements HolderReceipted {
    public SipHolderReceiptedHealth {
        Required.of(healthRef, consentId, outcome, holder, receiptedAt);
    }

    @Override
    public UUID subjectRef() {
        return healthRef.value();
    }
}
