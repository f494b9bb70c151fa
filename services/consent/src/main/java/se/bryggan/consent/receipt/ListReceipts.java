package se.bryggan.consent.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.boundary.gate.Sector;
import se.bryggan.consent.statement.StatementId;
import se.bryggan.outbox.readers.Change;
import se.bryggan.outbox.readers.Changes;

/** The answers to one withdrawal, for its giver and the holder's data protection officer. */
@ApplicationScoped
class ListReceipts {

    private final Receipts receipts;
    private final Changes changes;

    ListReceipts(Receipts receipts, Changes changes) {
        this.receipts = receipts;
        this.changes = changes;
    }

    @Guarded("receipt.list")
    List<ReceiptView> list(StatementId consent, Controller holder) {
        return receipts.of(consent.value()).stream().map(Receipt::view).toList();
    }

    /** The same with the newest word on the consent, so that its holders can be asked whether they have it. */
    @Guarded("receipt.list")
    Answers answers(StatementId consent, Controller holder) {
        String topic = "consent." + Sector.of(holder.branch()).code() + ".v1";
        return new Answers(
                changes.of(topic, consent.value().toString()),
                receipts.of(consent.value()).stream().map(Receipt::view).toList());
    }

    /** {@code word} is empty only for a consent that nobody was told of. */
    record Answers(Optional<Change> word, List<ReceiptView> receipts) {
        Answers {
            receipts = List.copyOf(receipts);
        }
    }
}
