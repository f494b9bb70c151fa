package se.bryggan.contracts.referral;

import java.time.Instant;
import java.util.UUID;
import se.bryggan.contracts.EventContract;
import se.bryggan.contracts.Holder;
import se.bryggan.contracts.Required;
import se.bryggan.contracts.SocialRef;
import se.bryggan.contracts.consent.HolderReceipted;
import se.bryggan.contracts.consent.ReceiptOutcome;

/** {@link HolderReceipted} for the referrals held in the social sector. */
@EventContract(
        type = "se.bryggan.referral.holder-receipted.v1",
        topic = "referral.social.v1",
        categories = {})
public record HolderReceiptedSocial(
        SocialRef socialRef,
        UUID consentId,
        long consentVersion,
        ReceiptOutcome outcome,
        Holder holder,
        Instant receiptedAt)
        implements HolderReceipted {
    public HolderReceiptedSocial {
        Required.of(socialRef, consentId, outcome, holder, receiptedAt);
    }

    @Override
    public UUID subjectRef() {
        return socialRef.value();
    }
}
