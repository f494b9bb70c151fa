package se.bryggan.contracts.referral;

import java.time.Instant;
import java.util.UUID;
import se.bryggan.contracts.EventContract;
import se.bryggan.contracts.Holder;
import se.bryggan.contracts.Required;
import se.bryggan.contracts.SchoolRef;
import se.bryggan.contracts.consent.HolderReceipted;
import se.bryggan.contracts.consent.ReceiptOutcome;

/** {@link HolderReceipted} for the referrals held in the school sector. */
@EventContract(
        type = "se.bryggan.referral.holder-receipted.v1",
        topic = "referral.school.v1",
        categories = {})
public record HolderReceiptedSchool(
        SchoolRef schoolRef,
        UUID consentId,
        long consentVersion,
        ReceiptOutcome outcome,
        Holder holder,
        Instant receiptedAt)
        implements HolderReceipted {
    public HolderReceiptedSchool {
        Required.of(schoolRef, consentId, outcome, holder, receiptedAt);
    }

    @Override
    public UUID subjectRef() {
        return schoolRef.value();
    }
}
