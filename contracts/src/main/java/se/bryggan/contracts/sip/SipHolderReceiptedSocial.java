package se.bryggan.contracts.sip;

import java.time.Instant;
import java.util.UUID;
import se.bryggan.contracts.EventContract;
import se.bryggan.contracts.Holder;
import se.bryggan.contracts.Required;
import se.bryggan.contracts.SocialRef;
import se.bryggan.contracts.consent.HolderReceipted;
import se.bryggan.contracts.consent.ReceiptOutcome;

/** {@link HolderReceipted} for the SIPs held in the social sector. */
@EventContract(
        type = "se.bryggan.sip.holder-receipted.v1",
        topic = "sip.social.v1",
        categories = {})
public record SipHolderReceiptedSocial(
        SocialRef socialRef,
        UUID consentId,
        long consentVersion,
        ReceiptOutcome outcome,
        Holder holder,
        Instant receiptedAt)
        implements HolderReceipted {
    public SipHolderReceiptedSocial {
        Required.of(socialRef, consentId, outcome, holder, receiptedAt);
    }

    @Override
    public UUID subjectRef() {
        return socialRef.value();
    }
}
