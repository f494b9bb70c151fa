package se.bryggan.school.steps;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
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

    /** Of one unit, newest first; {@code step} may be null for all. */
    PanacheQuery<Step> ofUnit(String unit, boolean standingOnly, AbsenceStep step) {
        String steps = "schoolUnit = ?1 and (leftAt is null or ?2 = false)";
        Sort newestFirst = Sort.descending("settledAt").and("id");
        return step == null
                ? find(steps, newestFirst, unit, standingOnly)
                : find(steps + " and step = ?3", newestFirst, unit, standingOnly, step);
    }
}
