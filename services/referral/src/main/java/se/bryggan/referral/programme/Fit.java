package se.bryggan.referral.programme;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which programmes fit a pupil. */
public sealed interface Fit {

    /** These do; at least one. */
    record Fitting(List<Programme> programmes) implements Fit {
        public Fitting {
            programmes = List.copyOf(programmes);
        }
    }

    /** None does: a gap that has to be shown as one. Per programme of the district, by its code, what is not met. */
    record None(Map<String, Set<Criterion>> unmet) implements Fit {
        public None {
            unmet = Map.copyOf(unmet);
        }
    }
}
