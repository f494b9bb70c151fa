package se.bryggan.consent.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import se.bryggan.contracts.casework.CaseHolderReceipted;
import se.bryggan.contracts.referral.HolderReceiptedSchool;
import se.bryggan.contracts.referral.HolderReceiptedSocial;
import se.bryggan.contracts.sip.SipHolderReceiptedHealth;
import se.bryggan.contracts.sip.SipHolderReceiptedSchool;
import se.bryggan.contracts.sip.SipHolderReceiptedSocial;
import se.bryggan.outbox.inbox.EventHandler;

/** One handler per topic that holders answer on. */
@ApplicationScoped
class ReceiptFeeds {

    private final KeepReceipt keep;

    ReceiptFeeds(KeepReceipt keep) {
        this.keep = keep;
    }

    @Produces
    @Singleton
    EventHandler<HolderReceiptedSchool> ofReferralsAtSchool() {
        return new ReceiptHandler<>(HolderReceiptedSchool.class, keep);
    }

    @Produces
    @Singleton
    EventHandler<HolderReceiptedSocial> ofReferralsAtSocial() {
        return new ReceiptHandler<>(HolderReceiptedSocial.class, keep);
    }

    @Produces
    @Singleton
    EventHandler<CaseHolderReceipted> ofCases() {
        return new ReceiptHandler<>(CaseHolderReceipted.class, keep);
    }

    @Produces
    @Singleton
    EventHandler<SipHolderReceiptedSchool> ofPlansAtSchool() {
        return new ReceiptHandler<>(SipHolderReceiptedSchool.class, keep);
    }

    @Produces
    @Singleton
    EventHandler<SipHolderReceiptedSocial> ofPlansAtSocial() {
        return new ReceiptHandler<>(SipHolderReceiptedSocial.class, keep);
    }

    @Produces
    @Singleton
    EventHandler<SipHolderReceiptedHealth> ofPlansAtHealth() {
        return new ReceiptHandler<>(SipHolderReceiptedHealth.class, keep);
    }
}
