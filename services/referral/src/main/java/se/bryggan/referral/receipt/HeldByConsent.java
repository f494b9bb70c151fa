package se.bryggan.referral.receipt;

import java.util.UUID;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.contracts.consent.ReceiptOutcome;

/** A feature that hands over, or keeps, what rests on consent. */
public interface HeldByConsent {

    /**
     * Stops what may not arrive any more, at the permit's controller, and says what is kept.
     *
     * <p>Called in the transaction in which the withdrawal became known.
     */
    ReceiptOutcome stop(UUID subject, AccessPermit permit);
}
