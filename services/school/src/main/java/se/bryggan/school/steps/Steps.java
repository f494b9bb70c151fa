package se.bryggan.school.steps;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
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

    /** Whether absence on the day has been told before, taken back or not. */
    boolean hasTold(UUID schoolRef, LocalDate day) {
        return count(
                        "schoolRef = ?1 and step = ?2 and minutes.lastDay = ?3",
                        schoolRef,
                        AbsenceStep.SAME_DAY_ABSENCE,
                        day)
                > 0;
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
