package se.bryggan.consent.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.contracts.consent.HolderReceipted;
import se.bryggan.outbox.inbox.Received;

/** Keeps what a holder answered. */
@ApplicationScoped
class KeepReceipt {

    private final Receipts receipts;

    KeepReceipt(Receipts receipts) {
        this.receipts = receipts;
    }

    @Guarded("receipt.keep")
    void keep(Controller holder, Received<? extends HolderReceipted> answer) {
        receipts.persist(new Receipt(answer.id(), holder, answer.source(), answer.data()));
    }
}
