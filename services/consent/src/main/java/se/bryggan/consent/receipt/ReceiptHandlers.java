package se.bryggan.consent.receipt;

import jakarta.inject.Singleton;
import se.bryggan.contracts.casework.CaseHolderReceipted;
import se.bryggan.contracts.consent.HolderReceipted;
import se.bryggan.contracts.referral.HolderReceiptedSchool;
import se.bryggan.contracts.referral.HolderReceiptedSocial;
import se.bryggan.contracts.sip.SipHolderReceiptedHealth;
import se.bryggan.contracts.sip.SipHolderReceiptedSchool;
import se.bryggan.contracts.sip.SipHolderReceiptedSocial;
import se.bryggan.outbox.inbox.EventHandler;
import se.bryggan.outbox.inbox.Received;

/** One handler per topic that holders answer on; all keep the answer alike. */
final class ReceiptHandlers {

    private ReceiptHandlers() {}

    abstract static class Answers<T extends HolderReceipted> implements EventHandler<T> {

        private final Class<T> type;
        private final KeepReceipt keep;

        Answers(Class<T> type, KeepReceipt keep) {
            this.type = type;
            this.keep = keep;
        }

        @Override
        public Class<T> type() {
            return type;
        }

        @Override
        public void handle(Received<T> answer) {
            keep.keep(answer.owner(), answer);
        }
    }

    @Singleton
    static class OfReferralsAtSchool extends Answers<HolderReceiptedSchool> {
        OfReferralsAtSchool(KeepReceipt keep) {
            super(HolderReceiptedSchool.class, keep);
        }
    }

    @Singleton
    static class OfReferralsAtSocial extends Answers<HolderReceiptedSocial> {
        OfReferralsAtSocial(KeepReceipt keep) {
            super(HolderReceiptedSocial.class, keep);
        }
    }

    @Singleton
    static class OfCases extends Answers<CaseHolderReceipted> {
        OfCases(KeepReceipt keep) {
            super(CaseHolderReceipted.class, keep);
        }
    }

    @Singleton
    static class OfPlansAtSchool extends Answers<SipHolderReceiptedSchool> {
        OfPlansAtSchool(KeepReceipt keep) {
            super(SipHolderReceiptedSchool.class, keep);
        }
    }

    @Singleton
    static class OfPlansAtSocial extends Answers<SipHolderReceiptedSocial> {
        OfPlansAtSocial(KeepReceipt keep) {
            super(SipHolderReceiptedSocial.class, keep);
        }
    }

    @Singleton
    static class OfPlansAtHealth extends Answers<SipHolderReceiptedHealth> {
        OfPlansAtHealth(KeepReceipt keep) {
            super(SipHolderReceiptedHealth.class, keep);
        }
    }
}
