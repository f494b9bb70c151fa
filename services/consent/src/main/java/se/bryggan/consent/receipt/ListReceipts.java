package se.bryggan.consent.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.consent.statement.StatementId;

/** The answers to one withdrawal, for its giver and the holder's data protection officer. */
@ApplicationScoped
class ListReceipts {

    private final Receipts receipts;

    ListReceipts(Receipts receipts) {
        this.receipts = receipts;
    }

    @Guarded("receipt.list")
    List<ReceiptView> list(StatementId consent, Controller holder) {
        return receipts.of(consent.value()).stream().map(Receipt::view).toList();
    }
}
