package se.bryggan.contracts.sip;

import java.time.Instant;
import java.util.UUID;
import se.bryggan.contracts.EventContract;
import se.bryggan.contracts.Holder;
import se.bryggan.contracts.Required;
import se.bryggan.contracts.SchoolRef;
import se.bryggan.contracts.consent.HolderReceipted;
import se.bryggan.contracts.consent.ReceiptOutcome;

/** {@link HolderReceipted} for the SIPs held in the school sector. */
@EventContract(
        type = "se.bryggan.sip.holder-receipted.v1",
        topic = "sip.school.v1",
        categories = {})
public record SipHolderReceiptedSchool(
        SchoolRef schoolRef,
        UUID consentId,
        long consentVersion,
        ReceiptOutcome outcome,
        Holder holder,
        Instant receiptedAt)
        implements HolderReceipted {
    public SipHolderReceiptedSchool {
        Required.of(schoolRef, consentId, outcome, holder, receiptedAt);
    }

    @Override
    public UUID subjectRef() {
        return schoolRef.value();
    }
}
