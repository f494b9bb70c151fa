package se.bryggan.sip.mailbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import se.bryggan.contracts.consent.ReceiptOutcome;
import se.bryggan.sip.withdrawal.Holding;

/** A received part belongs to the unit's own record, which care and social law say how long to keep. */
@ApplicationScoped
class HeldItems implements Holding {

    private final Items items;

    HeldItems(Items items) {
        this.items = items;
    }

    @Override
    public Optional<ReceiptOutcome> whenWithdrawn(UUID subject) {
        return items.anyAbout(subject) ? Optional.of(ReceiptOutcome.LOCKED_BY_RETENTION_LAW) : Optional.empty();
    }
}
