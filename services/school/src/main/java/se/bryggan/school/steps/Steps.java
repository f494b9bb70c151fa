package se.bryggan.school.steps;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.bryggan.contracts.school.AbsenceStep;

@ApplicationScoped
class Steps implements PanacheRepositoryBase<Step, UUID> {

    List<Step> standing(UUID schoolRef) {
        return list("schoolRef = ?1 and leftAt is null", schoolRef);
    }

    /** Of one unit, and there of certain pupils if {@code only} names them, newest first; null is any step. */
    PanacheQuery<Step> ofUnit(String unit, Optional<Set<UUID>> only, boolean standingOnly, AbsenceStep step) {
        Map<String, Object> wanted = new HashMap<>();
        wanted.put("unit", unit);
        wanted.put("standingOnly", standingOnly);
        String steps = "schoolUnit = :unit and (leftAt is null or :standingOnly = false)";
        if (step != null) {
            wanted.put("step", step);
            steps += " and step = :step";
        }
        if (only.isPresent()) {
            wanted.put("pupils", only.get());
            steps += " and schoolRef in :pupils";
        }
        return find(steps, Sort.descending("settledAt").and("id"), wanted);
    }
}
