package se.bryggan.school.plan;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class PlanParts implements PanacheRepositoryBase<PlanPart, UUID> {

    private static final String NEWEST = """
            from PlanPart part where part.schoolUnit = :unit and not exists (
                select 1 from PlanPart newer where newer.sipId = part.sipId and newer.schoolUnit = part.schoolUnit
                    and newer.planVersion > part.planVersion)
            """;

    /** The newest version of each plan's part, of certain pupils if {@code only} names them, newest first. */
    PanacheQuery<PlanPart> newestOfUnit(String unit, Optional<Set<UUID>> only) {
        Map<String, Object> wanted = new HashMap<>();
        wanted.put("unit", unit);
        only.ifPresent(pupils -> wanted.put("pupils", pupils));
        String parts = only.isPresent() ? NEWEST + " and part.schoolRef in :pupils" : NEWEST;
        return find(parts, Sort.descending("receivedAt").and("id"), wanted);
    }
}
