package se.bryggan.school.attendance;

import java.util.List;
import java.util.Set;

/** One outcome per report, in their order, and the days whose minutes may have changed. */
public record Recorded(List<Outcome> outcomes, Set<PupilDay> changed) {

    public Recorded {
        outcomes = List.copyOf(outcomes);
        changed = Set.copyOf(changed);
    }
}
