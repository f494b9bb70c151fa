package se.bryggan.contracts.casework;

import java.time.Instant;
import java.util.UUID;
import se.bryggan.contracts.EventContract;
import se.bryggan.contracts.Holder;
import se.bryggan.contracts.Required;
import se.bryggan.contracts.SocialRef;
import se.bryggan.contracts.consent.HolderReceipted;
import se.bryggan.contracts.consent.ReceiptOutcome;

/** {@link HolderReceipted} for the cases of social services. */
@EventContract(
        type = "se.bryggan.case.holder-receipted.v1",
        topic = "case.v1",
        categories = {})
public record CaseHolderReceipted(
        SocialRef socialRef,
        UUID consentId,
        long consentVersion,
        ReceiptOutcome outcome,
        Holder holder,
        Instant receiptedAt)
        implements HolderReceipted {
    public CaseHolderReceipted {
        Required.of(socialRef, consentId, outcome, holder, receiptedAt);
    }

    @Override
    public UUID subjectRef() {
        return socialRef.value();
    }
}
