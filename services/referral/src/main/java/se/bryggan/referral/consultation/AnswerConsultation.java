package se.bryggan.referral.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.boundary.http.EntityTag;
import se.bryggan.referral.consultation.Consultation.Side;

/** The unit answers, once. */
@ApplicationScoped
class AnswerConsultation {

    private final Gate gate;
    private final Consultations consultations;
    private final Texts texts;
    private final OtherSide other;

    AnswerConsultation(Gate gate, Consultations consultations, Texts texts, OtherSide other) {
        this.gate = gate;
        this.consultations = consultations;
        this.texts = texts;
        this.other = other;
    }

    /** Empty when it has been answered before, or was not asked of this unit. */
    @Guarded("referral.answer-consultation")
    Optional<ConsultationView> answer(ConsultationId id, Reply reply, String ifMatch) {
        AccessPermit permit = gate.permit();
        Consultation row = consultations.findById(id.value());
        EntityTag.demand(ifMatch, row.version());
        if (row.side() != Side.RECEIVED || row.answer() != null) {
            return Optional.empty();
        }
        row.answered(texts.seal(row, reply.text()), permit.at());
        consultations.flush();
        other.hears(row, reply.text());
        return Optional.of(ConsultationView.of(row, texts.of(row), permit));
    }
}
