package se.bryggan.casework.planpart;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Row level security limits every query to the authority and branch in scope. */
@ApplicationScoped
class PlanParts implements PanacheRepositoryBase<PlanPart, UUID> {

    PanacheQuery<PlanPart> ofUnit(String unit, int page, int limit) {
        return find("unit = ?1 order by receivedAt desc, id", unit).page(Page.of(page - 1, limit));
    }
}
