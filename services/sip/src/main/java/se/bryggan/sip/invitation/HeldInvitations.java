package se.bryggan.sip.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import se.bryggan.contracts.consent.ReceiptOutcome;
import se.bryggan.sip.withdrawal.Holding;

/** A received invitation is a received document: it is kept as archive law says, and nothing more is told. */
@ApplicationScoped
class HeldInvitations implements Holding {

    private final Invitations invitations;

    HeldInvitations(Invitations invitations) {
        this.invitations = invitations;
    }

    @Override
    public Optional<ReceiptOutcome> whenWithdrawn(UUID subject) {
        return invitations.anyAbout(subject) ? Optional.of(ReceiptOutcome.LOCKED_BY_RETENTION_LAW) : Optional.empty();
    }
}
