package se.bryggan.sip.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.contracts.Holder;
import se.bryggan.contracts.content.InvitationContent;
import se.bryggan.outbox.Outbox;
import se.bryggan.outbox.Timers;
import se.bryggan.outbox.crossing.IncomingPackage;
import se.bryggan.sip.party.Notices;
import se.bryggan.sip.party.Organisation;
import se.bryggan.sip.words.Words;

/** Keeps the invited authority's own copy and lets the invited unit know that something waits. */
@ApplicationScoped
class ReceiveInvitation {

    private final Gate gate;
    private final Invitations invitations;
    private final Words words;
    private final Outbox outbox;
    private final Notices notices;
    private final Timers timers;

    ReceiveInvitation(Gate gate, Invitations invitations, Words words, Outbox outbox, Notices notices, Timers timers) {
        this.gate = gate;
        this.invitations = invitations;
        this.words = words;
        this.outbox = outbox;
        this.notices = notices;
        this.timers = timers;
    }

    @Guarded("invitation.receive")
    void receive(Controller invited, IncomingPackage arrived, InvitationContent said) {
        AccessPermit permit = gate.permit();
        var unit = new Organisation(invited.authority(), invited.branch(), arrived.unit());
        var invitation =
                new Invitation(UUID.randomUUID(), unit, arrived.subject(), convener(arrived.sender(), said), said);
        invitations.persist(invitation.received(words.seal(invitation.id(), invited, said), permit.at()));
        outbox.append(permit, InvitationEvents.invited(invitation, said));
        notices.soon(permit, new Notices.Waiting(invitation.id(), invitation.unit(), "sip-invitation"));
        timers.schedule(
                permit,
                AnswerDue.NAME,
                invitation.id().toString(),
                said.answerBy(),
                new AnswerDue.Data(said.answerBy()));
    }

    /** The unit that sent it stands among the participants that it names. */
    private static Organisation convener(Holder sender, InvitationContent said) {
        return said.participants().stream()
                .map(Organisation::of)
                .filter(party -> party.isOf(sender))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("an invitation names its convener"));
    }
}
