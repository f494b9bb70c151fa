package se.bryggan.referral.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import se.bryggan.boundary.gate.Sector;
import se.bryggan.outbox.facts.ConsentKept;

/** Hears of withdrawals in the sectors that this service answers in. */
@ApplicationScoped
class WithdrawalHeard {

    private final ReceiptWithdrawal receipt;

    WithdrawalHeard(ReceiptWithdrawal receipt) {
        this.receipt = receipt;
    }

    void kept(@Observes ConsentKept consent) {
        if (consent.change().state().equals("WITHDRAWN")
                && Sector.of(consent.holder().branch()) != Sector.HEALTH) {
            receipt.receipt(consent.holder(), consent.change());
        }
    }
}
