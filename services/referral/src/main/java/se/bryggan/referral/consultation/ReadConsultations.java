package se.bryggan.referral.consultation;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.boundary.http.Page;

/** Reads what the unit has received and what the reader has asked. */
@ApplicationScoped
class ReadConsultations {

    private final Gate gate;
    private final Consultations consultations;
    private final Texts texts;

    ReadConsultations(Gate gate, Consultations consultations, Texts texts) {
        this.gate = gate;
        this.consultations = consultations;
        this.texts = texts;
    }

    @Guarded("referral.read-consultation")
    ConsultationView one(ConsultationId id) {
        Consultation row = consultations.findById(id.value());
        return ConsultationView.of(row, texts.of(row), gate.permit());
    }

    @Guarded("referral.list-consultations")
    Page<ConsultationView> list(int page, int limit) {
        AccessPermit permit = gate.permit();
        PanacheQuery<Consultation> found =
                consultations.of(permit.actor().unit(), permit.actor().id());
        List<ConsultationView> items = found.page(page - 1, limit).stream()
                .map(row -> ConsultationView.of(row, ConsultationView.Texts.CLOSED, permit))
                .toList();
        return new Page<>(items, page, limit, found.count());
    }
}
