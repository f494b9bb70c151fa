package se.bryggan.sip.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.sip.party.Notices;

/** Marks the invitations that nobody has answered in time and tells who leads the convening unit. */
@ApplicationScoped
class MissAnswers {

    private final Gate gate;
    private final Sips sips;
    private final Participants participants;
    private final Notices notices;

    MissAnswers(Gate gate, Sips sips, Participants participants, Notices notices) {
        this.gate = gate;
        this.sips = sips;
        this.participants = participants;
        this.notices = notices;
    }

    @Guarded("sip.miss-answers")
    void miss(SipId id, int round) {
        Sip sip = sips.findById(id.value());
        List<Participant> silent = participants.of(sip.id(), round).stream()
                .filter(participant -> !participant.answered())
                .toList();
        silent.forEach(Participant::fallOverdue);
        if (!silent.isEmpty() && sip.state() == SipState.CALLED) {
            notices.head(gate.permit(), new Notices.Waiting(sip.id(), sip.unit(), "sip"));
        }
    }
}
