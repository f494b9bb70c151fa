package se.bryggan.sip.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import se.bryggan.contracts.consent.ReceiptOutcome;
import se.bryggan.sip.withdrawal.Holding;

/** The convener's record stays (SoL 14:3); what it would tell others stops. */
@ApplicationScoped
class HeldSips implements Holding {

    private final Sips sips;

    HeldSips(Sips sips) {
        this.sips = sips;
    }

    @Override
    public Optional<ReceiptOutcome> whenWithdrawn(UUID subject) {
        return sips.openAbout(subject).isEmpty() ? Optional.empty() : Optional.of(ReceiptOutcome.STOPPED);
    }
}
