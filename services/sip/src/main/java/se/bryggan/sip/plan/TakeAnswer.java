package se.bryggan.sip.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.contracts.Holder;
import se.bryggan.contracts.content.AnswerContent;
import se.bryggan.sip.party.Notices;

/** Notes the answer to an invitation. When all have answered, the convener is told. */
@ApplicationScoped
class TakeAnswer {

    private final Gate gate;
    private final Sips sips;
    private final Participants participants;
    private final Notices notices;

    TakeAnswer(Gate gate, Sips sips, Participants participants, Notices notices) {
        this.gate = gate;
        this.sips = sips;
        this.participants = participants;
        this.notices = notices;
    }

    /** An answer that fits no invitation of the sender to this convener changes nothing. */
    @Guarded("sip.take-answer")
    void take(Controller convener, Holder sender, AnswerContent answer) {
        AccessPermit permit = gate.permit();
        Optional<Participant> asked = participants
                .findByIdOptional(answer.invitationId())
                .filter(participant -> participant.sipId().equals(answer.sipId()))
                .filter(participant -> participant.organisation().isOf(sender));
        asked.ifPresent(participant -> {
            participant.answer(answer.answer(), answer.proposedAt(), permit.at());
            tellWhenAllHaveAnswered(permit, participant);
        });
    }

    private void tellWhenAllHaveAnswered(AccessPermit permit, Participant participant) {
        Sip sip = sips.findById(participant.sipId());
        List<Participant> invited = participants.now(sip);
        if (invited.stream().allMatch(Participant::answered)) {
            notices.soon(permit, new Notices.Waiting(sip.id(), sip.unit(), "sip"));
        }
    }
}
