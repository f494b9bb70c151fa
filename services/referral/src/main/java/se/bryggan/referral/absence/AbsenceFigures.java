package se.bryggan.referral.absence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import se.bryggan.boundary.gate.Controller;

@ApplicationScoped
class AbsenceFigures implements PanacheRepositoryBase<AbsenceFigure, UUID> {

    List<AbsenceFigure> of(UUID subject) {
        return list("subject", subject);
    }

    AbsenceFigure over(int windowDays, UUID subject, Controller school) {
        return find("subject = ?1 and windowDays = ?2", subject, windowDays)
                .firstResultOptional()
                .orElseGet(() -> added(new AbsenceFigure(school, subject, windowDays)));
    }

    private AbsenceFigure added(AbsenceFigure figure) {
        persist(figure);
        return figure;
    }
}
