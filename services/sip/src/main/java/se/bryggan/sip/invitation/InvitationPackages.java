package se.bryggan.sip.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import se.bryggan.boundary.disclosure.Category;
import se.bryggan.boundary.gate.Sector;
import se.bryggan.contracts.content.InvitationContent;
import se.bryggan.contracts.crossing.PackageKind;
import se.bryggan.outbox.crossing.IncomingPackage;
import se.bryggan.outbox.crossing.PackageHandler;

/** Invitations that reach an authority of any sector. */
@ApplicationScoped
class InvitationPackages implements PackageHandler {

    private final ReceiveInvitation receive;

    InvitationPackages(ReceiveInvitation receive) {
        this.receive = receive;
    }

    @Override
    public boolean takes(PackageKind kind, Sector recipient) {
        return kind == PackageKind.SIP_INVITATION;
    }

    @Override
    public void received(IncomingPackage arrived) {
        arrived.content(Category.SIP_INVITATION, InvitationContent.class)
                .ifPresent(said -> receive.receive(arrived.recipient(), arrived, said));
    }

    @Override
    public void notDelivered(IncomingPackage announced) {
        // What could not be fetched is not known to have been an invitation about anybody: no shell is kept.
    }
}
