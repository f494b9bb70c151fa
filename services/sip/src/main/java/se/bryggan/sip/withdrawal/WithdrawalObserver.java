package se.bryggan.sip.withdrawal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import se.bryggan.boundary.disclosure.ConsentState;
import se.bryggan.boundary.disclosure.Purpose;
import se.bryggan.contracts.consent.ConsentChanged;
import se.bryggan.outbox.facts.ConsentKept;

/** Hears that a consent which may speak of SIP has been withdrawn. */
@ApplicationScoped
class WithdrawalObserver {

    private final ReceiptWithdrawal receipt;

    WithdrawalObserver(ReceiptWithdrawal receipt) {
        this.receipt = receipt;
    }

    void on(@Observes ConsentKept kept) {
        ConsentChanged said = kept.change();
        if (said.state().equals(ConsentState.WITHDRAWN.name()) && speaksOfSip(said.purposes())) {
            receipt.receipt(kept.holder(), said);
        }
    }

    private static boolean speaksOfSip(List<String> purposes) {
        return purposes == null || purposes.contains(Purpose.SIP.name());
    }
}
