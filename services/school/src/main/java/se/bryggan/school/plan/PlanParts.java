package se.bryggan.school.plan;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class PlanParts implements PanacheRepositoryBase<PlanPart, UUID> {

    /** The newest version of each plan's part, newest first. */
    PanacheQuery<PlanPart> newestOfUnit(String unit) {
        return find(
                "from PlanPart part where part.schoolUnit = ?1 and not exists (select 1 from PlanPart newer where newer.sipId = part.sipId"
                        + " and newer.schoolUnit = part.schoolUnit and newer.planVersion > part.planVersion)",
                Sort.descending("receivedAt").and("id"),
                unit);
    }
}
