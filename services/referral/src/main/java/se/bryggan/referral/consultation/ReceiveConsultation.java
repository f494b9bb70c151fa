package se.bryggan.referral.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.referral.consultation.Consultation.Place;
import se.bryggan.referral.consultation.Consultation.Side;
import se.bryggan.referral.notice.Notices;

/** The answering unit gets a row of its own. */
@ApplicationScoped
class ReceiveConsultation {

    private final Gate gate;
    private final Consultations consultations;
    private final Texts texts;
    private final Notices notices;

    ReceiveConsultation(Gate gate, Consultations consultations, Texts texts, Notices notices) {
        this.gate = gate;
        this.consultations = consultations;
        this.texts = texts;
        this.notices = notices;
    }

    @Guarded("referral.receive-consultation")
    void receive(UUID handover, Place own, Place asker, String text) {
        AccessPermit permit = gate.permit();
        var row = new Consultation(Side.RECEIVED, handover, own, asker, permit.at());
        row.asks(texts.seal(row, text));
        consultations.persistAndFlush(row);
        notices.soon(permit, new Notices.ForPost(row.id(), own.unit(), "sst", "consultation"));
    }
}
