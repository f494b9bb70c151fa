package se.bryggan.sip.withdrawal;

import java.util.Optional;
import java.util.UUID;
import se.bryggan.contracts.consent.ReceiptOutcome;

/** One kind of record that a controller may hold about a person. */
public interface Holding {

    /** What a withdrawal means for what the controller in scope holds of the person; empty if it holds nothing. */
    Optional<ReceiptOutcome> whenWithdrawn(UUID subject);
}
