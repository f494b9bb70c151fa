package se.bryggan.sip.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.sip.party.Notices;

/** Tells whoever leads the invited unit that an invitation has not been answered in time. */
@ApplicationScoped
class EscalateSilence {

    private final Gate gate;
    private final Invitations invitations;
    private final Notices notices;

    EscalateSilence(Gate gate, Invitations invitations, Notices notices) {
        this.gate = gate;
        this.invitations = invitations;
        this.notices = notices;
    }

    @Guarded("invitation.escalate")
    void escalate(InvitationId id) {
        Invitation invitation = invitations.findById(id.value());
        if (!invitation.answered()) {
            notices.head(gate.permit(), new Notices.Waiting(invitation.id(), invitation.unit(), "sip-invitation"));
        }
    }
}
