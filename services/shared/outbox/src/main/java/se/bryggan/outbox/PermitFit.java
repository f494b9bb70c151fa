package se.bryggan.outbox;

import java.time.Instant;
import java.util.UUID;
import se.bryggan.boundary.disclosure.Permit;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.contracts.Recipient;

/**
 * Who tells whom, for what and about whom, to be held against the permit on which it leaves.
 *
 * @param subject null when nobody knows whom it is about
 * @param purpose code of the disclosure vocabulary
 */
public record PermitFit(Controller holder, Recipient recipient, String purpose, UUID subject) {

    /** Uses the permit up, or fails with {@link PermitMismatch}. */
    public void useUp(Permit permit, Instant now) {
        PermitMismatch.unless(permit.source().authority().equals(holder.authority()), "source");
        PermitMismatch.unless(permit.source().branch() == holder.branch(), "source-branch");
        PermitMismatch.unless(permit.recipient().authority().equals(recipient.authority()), "recipient");
        PermitMismatch.unless(permit.recipient().branch().name().equals(recipient.branch()), "recipient-branch");
        PermitMismatch.unless(permit.purpose().name().equals(purpose), "purpose");
        PermitMismatch.unless(subject == null || permit.subjectRef().equals(subject.toString()), "subject");
        PermitMismatch.unless(permit.validAt(now), "expired");
        PermitMismatch.unless(permit.use(), "used");
    }
}
