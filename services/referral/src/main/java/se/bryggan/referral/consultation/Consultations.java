package se.bryggan.referral.consultation;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class Consultations implements PanacheRepositoryBase<Consultation, UUID> {

    private static final Sort NEWEST_FIRST = Sort.descending("askedAt").and("id");

    /** What came to the unit, and what this person has asked. */
    PanacheQuery<Consultation> of(String unit, String asker) {
        return find("(unit = ?1 and askerId is null) or askerId = ?2", NEWEST_FIRST, unit, asker);
    }

    Consultation side(Consultation.Side side, UUID handover) {
        return find("side = ?1 and handover = ?2", side, handover)
                .firstResultOptional()
                .orElseThrow();
    }
}
