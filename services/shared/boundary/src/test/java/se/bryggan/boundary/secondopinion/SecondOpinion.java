package se.bryggan.boundary.secondopinion;

import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Decides a question of disclosure from the rule text alone, written apart from the decision point and without its rule
 * book, so that the two can be held against each other.
 */
public final class SecondOpinion {

    private final Question q;

    private SecondOpinion(Question q) {
        this.q = q;
    }

    /**
     * The answer, as JSON, to one line of the acceptance format; {@code {"error", "line"}} for a line that is no
     * question.
     */
    public static String answer(String line, long number) {
        return Line.read(line, number).answer();
    }

    /** Reads a line once; each {@code get} decides it anew and answers the outcome, for timing the decision alone. */
    public static Supplier<String> asked(String line) {
        Line read = Line.read(line, 1);
        return () -> read.opinion().outcome();
    }

    static Opinion on(Question q) {
        var obligations = new TreeSet<String>();
        if (q.subject().isProtected()) {
            obligations.add("PROTECTED_IDENTITY");
        }
        if (q.consentsAreStale()) {
            obligations.add("ALERT");
        }
        Set<String> stop = new SecondOpinion(q).stoppedAtTheDoor();
        if (stop.isEmpty()) {
            return new SecondOpinion(q).byCategory(obligations);
        }
        obligations.addAll(stop);
        return Opinion.denied(q.categories(), obligations);
    }

    /** Steps 2 to 4: the obligation that goes with the stop, empty when the question may be tried. */
    private Set<String> stoppedAtTheDoor() {
        if (q.by("SHARED_RECORD")) {
            return Set.of("SPLIT_RECIPIENTS");
        }
        if (q.by("LOG") || ProtectedPersons.forbidsTheChannel(q)) {
            return Set.of("ALERT");
        }
        boolean fromASchool = Stream.of(Words.SCH, Words.IND, Words.EMI).anyMatch(q::from);
        boolean toTheTeam = q.to(Set.of("SCHOOL_SOCIAL_TEAM"));
        return q.purpose().equals("SST_REFERRAL") && toTheTeam && !fromASchool ? Set.of("REROUTE") : Set.of();
    }

    private Opinion byCategory(Set<String> obligations) {
        var verdicts = new TreeMap<String, Verdict>();
        q.categories().forEach(category -> verdicts.put(category, OneCategory.of(q, category)));
        return new Summary(q, verdicts, obligations).opinion();
    }
}
