package se.bryggan.contracts.referral;

import java.time.Instant;
import java.util.UUID;
import se.bryggan.contracts.EventContract;
import se.bryggan.contracts.HealthRef;
import se.bryggan.contracts.Holder;
import se.bryggan.contracts.consent.HolderReceipted;
import se.bryggan.contracts.consent.ReceiptOutcome;

/** {@link HolderReceipted} for the referrals held in the health sector. */
@EventContract(
        type = "se.bryggan.referral.holder-receipted.v1",
        topic = "referral.health.v1",
        categories = {})
public record HolderReceiptedHealth(
        HealthRef healthRef,
        UUID consentId,
        long consentVersion,
        ReceiptOutcome outcome,
        Holder holder,
        Instant receiptedAt)
        implements HolderReceipted {
    @Override
    public UUID subjectRef() {
        return healthRef.value();
    }
}
