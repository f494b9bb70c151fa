package se.bryggan.outbox.crossing;

import java.time.Instant;
import se.bryggan.boundary.disclosure.Permit;
import se.bryggan.boundary.gate.AccessPermit;

/** Holds a package against the permit that it leaves on. */
final class Permits {

    private Permits() {}

    /** Uses the permit up, or fails with {@link PermitMismatch}. */
    static void demandFit(Permit permit, AccessPermit access, PackageDraft draft, Instant now) {
        demand(permit.source().authority().equals(access.controller().authority()), "source");
        demand(permit.source().branch() == access.controller().branch(), "source-branch");
        demand(permit.recipient().authority().equals(draft.recipient().authority()), "recipient");
        demand(permit.recipient().branch().name().equals(draft.recipient().branch()), "recipient-branch");
        demand(permit.purpose() == draft.purpose(), "purpose");
        demand(
                draft.subject() == null
                        || permit.subjectRef().equals(draft.subject().toString()),
                "subject");
        demand(permit.categories().containsAll(draft.content().keySet()), "categories");
        demand(permit.validAt(now), "expired");
        demand(permit.use(), "used");
    }

    private static void demand(boolean holds, String code) {
        if (!holds) {
            throw new PermitMismatch(code);
        }
    }
}
