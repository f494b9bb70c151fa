package se.bryggan.referral.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.referral.consultation.Consultation.Side;
import se.bryggan.referral.notice.Notices;

/** Whoever asked gets the answer. */
@ApplicationScoped
class TakeReply {

    private final Gate gate;
    private final Consultations consultations;
    private final Texts texts;
    private final Notices notices;

    TakeReply(Gate gate, Consultations consultations, Texts texts, Notices notices) {
        this.gate = gate;
        this.consultations = consultations;
        this.texts = texts;
        this.notices = notices;
    }

    @Guarded("referral.receive-consultation")
    void take(UUID handover, String text) {
        AccessPermit permit = gate.permit();
        Consultation row = consultations.side(Side.ASKED, handover);
        row.answered(texts.seal(row, text), permit.at());
        notices.soon(permit, new Notices.ForPost(row.id(), row.own().unit(), row.askerRole(), "consultation"));
    }
}
