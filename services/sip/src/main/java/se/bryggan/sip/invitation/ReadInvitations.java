package se.bryggan.sip.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.boundary.http.Page;
import se.bryggan.contracts.content.InvitationContent;
import se.bryggan.sip.words.Words;

/** Shows an invited unit its own invitations. */
@ApplicationScoped
class ReadInvitations {

    private final Gate gate;
    private final Invitations invitations;
    private final Words words;

    ReadInvitations(Gate gate, Invitations invitations, Words words) {
        this.gate = gate;
        this.invitations = invitations;
        this.words = words;
    }

    @Guarded("invitation.list")
    Page<InvitationRow> list(int page, int limit) {
        AccessPermit permit = gate.permit();
        var found = invitations.ofUnit(permit.actor().unit(), page, limit);
        List<InvitationRow> rows = found.stream()
                .map(invitation -> InvitationRow.of(invitation, permit))
                .toList();
        return new Page<>(rows, page, limit, found.count());
    }

    @Guarded("invitation.read")
    InvitationView read(InvitationId id) {
        Invitation invitation = invitations.findById(id.value());
        var said = words.open(invitation.id(), invitation.content(), InvitationContent.class);
        return InvitationView.of(invitation, said, gate.permit());
    }
}
