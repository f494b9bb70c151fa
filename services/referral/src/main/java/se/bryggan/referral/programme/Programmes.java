package se.bryggan.referral.programme;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All programmes of the city, past, present and decided. */
public final class Programmes {

    private final List<Programme> all;

    Programmes(List<Programme> all) {
        this.all = List.copyOf(all);
        refuseOverlap();
    }

    /** The programme with that code as it is that day. */
    public Optional<Programme> find(String code, LocalDate day) {
        return all.stream()
                .filter(programme -> programme.code().equals(code) && programme.inForce(day))
                .findFirst();
    }

    /** Which programmes of the pupil's district fit. */
    public Fit fit(Candidate candidate) {
        Map<String, Set<Criterion>> unmet = new HashMap<>();
        for (Programme programme : all) {
            if (programme.inForce(candidate.day())) {
                unmet.put(programme.code(), programme.unmet(candidate));
            }
        }
        List<Programme> fitting = all.stream()
                .filter(programme -> Set.of().equals(unmet.get(programme.code())) && programme.inForce(candidate.day()))
                .toList();
        unmet.values().removeIf(criteria -> criteria.contains(Criterion.OTHER_DISTRICT));
        return fitting.isEmpty() ? new Fit.None(unmet) : new Fit.Fitting(fitting);
    }

    private void refuseOverlap() {
        for (Programme programme : all) {
            long sameTime = all.stream()
                    .filter(other -> other.code().equals(programme.code()) && other.inForce(programme.validFrom()))
                    .count();
            if (sameTime > 1) {
                throw new IllegalStateException("programme " + programme.code() + " is in force twice");
            }
        }
    }
}
