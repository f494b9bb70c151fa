package se.bryggan.school.imports;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import se.bryggan.school.attendance.Outcome;

/**
 * What an import has brought of one organiser. {@code unknownPupils} counts marks of pupils whom the register has not told
 * of; a later import brings those. {@code unfit} counts rows that no lesson is known for, that have more minutes than
 * their lesson, or whose mark is another pupil's. Where mentors are not
 * loaded, those of before stand.
 */
record Loaded(
        String organiser,
        int lessons,
        int accepted,
        int duplicates,
        int older,
        int unknownPupils,
        int unfit,
        boolean mentorsLoaded) {

    /** Both runs as one: what was accepted adds up, all else is as the later run found it. */
    Loaded after(Loaded former) {
        return new Loaded(
                organiser, lessons, accepted + former.accepted, duplicates, older, unknownPupils, unfit, mentorsLoaded);
    }

    Loaded withMentors(boolean done) {
        return new Loaded(organiser, lessons, accepted, duplicates, older, unknownPupils, unfit, done);
    }

    /** Counts while pages come in. */
    static final class Tally {

        private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        private int lessons;
        private int unfit;

        void lessons(int more) {
            lessons += more;
        }

        void unfit(int more) {
            unfit += more;
        }

        void add(Collection<Outcome> more) {
            more.forEach(outcome -> outcomes.merge(outcome, 1, Integer::sum));
        }

        Loaded of(String organiser) {
            return new Loaded(
                    organiser,
                    lessons,
                    count(Outcome.ACCEPTED),
                    count(Outcome.DUPLICATE),
                    count(Outcome.OLDER),
                    count(Outcome.UNKNOWN_PUPIL),
                    unfit + count(Outcome.OTHER_PUPIL),
                    false);
        }

        private int count(Outcome outcome) {
            return outcomes.getOrDefault(outcome, 0);
        }
    }
}
