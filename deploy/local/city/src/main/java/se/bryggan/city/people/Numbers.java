package se.bryggan.city.people;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Hands out numbers, each once. */
final class Numbers {

    private final Set<String> used = new HashSet<>();
    private final Map<LocalDate, Integer> temporaries = new HashMap<>();

    /** The test number of a child born in the year, if there is one that nobody has yet. */
    Optional<String> ofChildBornIn(int year) {
        return Optional.ofNullable(TestNumbers.CHILDREN.get(year)).filter(used::add);
    }

    /** The test number set aside for a guardian, if there is one. */
    Optional<String> ofGuardian(String key) {
        return Optional.ofNullable(TestNumbers.ADULTS.get(key)).filter(used::add);
    }

    /** A temporary number of the form {@code 20130101TF01}. */
    String temporary(LocalDate birthDate) {
        int serial = temporaries.merge(birthDate, 1, Integer::sum);
        if (serial > 99) {
            throw new IllegalStateException("more than 99 temporary numbers for one day of birth");
        }
        return String.format(Locale.ROOT, "%sTF%02d", birthDate.format(DateTimeFormatter.BASIC_ISO_DATE), serial);
    }
}
