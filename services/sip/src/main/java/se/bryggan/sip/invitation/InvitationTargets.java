package se.bryggan.sip.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import se.bryggan.boundary.gate.Target;
import se.bryggan.boundary.gate.TargetSource;

@ApplicationScoped
class InvitationTargets implements TargetSource<InvitationId> {

    private final Invitations invitations;

    InvitationTargets(Invitations invitations) {
        this.invitations = invitations;
    }

    @Override
    public Class<InvitationId> key() {
        return InvitationId.class;
    }

    @Override
    public Optional<Target> find(InvitationId id) {
        return invitations.findByIdOptional(id.value()).map(Invitation::target);
    }
}
