package se.bryggan.referral.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.boundary.http.Idempotency;
import se.bryggan.referral.consultation.Consultation.Place;
import se.bryggan.referral.consultation.Consultation.Side;
import se.bryggan.referral.programme.Programme;

/** Somebody at a school asks the unit of a programme. */
@ApplicationScoped
class AskConsultation {

    private final Gate gate;
    private final Consultations consultations;
    private final Texts texts;
    private final OtherSide other;
    private final Idempotency idempotency;

    AskConsultation(Gate gate, Consultations consultations, Texts texts, OtherSide other, Idempotency idempotency) {
        this.gate = gate;
        this.consultations = consultations;
        this.texts = texts;
        this.other = other;
        this.idempotency = idempotency;
    }

    @Guarded("referral.consult")
    ConsultationView ask(Programme programme, Question question, String key) {
        AccessPermit permit = gate.permit();
        UUID id = idempotency.once(key, question, UUID.class, () -> keep(programme, question, permit));
        Consultation row = consultations.findById(id);
        return ConsultationView.of(row, texts.of(row), permit);
    }

    private UUID keep(Programme programme, Question question, AccessPermit permit) {
        var own = new Place(permit.controller(), permit.actor().unit());
        var to = new Place(
                new Controller(
                        programme.receiver().authority(), programme.receiver().branch()),
                programme.receiver().unit());
        var row = new Consultation(Side.ASKED, UUID.randomUUID(), own, to, permit.at());
        row.askedBy(permit.actor().id(), permit.actor().role());
        row.asks(texts.seal(row, question.text()));
        consultations.persistAndFlush(row);
        other.receives(row, question.text());
        return row.id();
    }
}
