package se.bryggan.consent.receipt;

import se.bryggan.contracts.consent.HolderReceipted;
import se.bryggan.outbox.inbox.EventHandler;
import se.bryggan.outbox.inbox.Received;

/** A holder answers a withdrawal. */
record ReceiptHandler<T extends HolderReceipted>(Class<T> type, KeepReceipt keep) implements EventHandler<T> {

    @Override
    public void handle(Received<T> answer) {
        keep.keep(answer.owner(), answer);
    }
}
