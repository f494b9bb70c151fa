package se.bryggan.boundary.secondopinion;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.bryggan.boundary.secondopinion.Question.Consent;

/** What those who must consent have said about one category: in force, in conflict, expired, or not yet said. */
final class ConsentRule {

    private static final Set<String> PURPOSES_WITHOUT = Set.of("INSIGHT", "CONCERN_REPORT");

    private final Question q;
    private final String category;
    private final List<Said> guardians = new ArrayList<>();
    private final List<Said> subject = new ArrayList<>();
    private final List<Said> others = new ArrayList<>();

    /** The row that counts, null when there is none; whether any row in scope exists; whether it is given today. */
    private record Said(Consent row, boolean anyInScope, boolean inForce) {

        boolean is(String... states) {
            return row != null && List.of(states).contains(row.state());
        }
    }

    private ConsentRule(Question q, String category) {
        this.q = q;
        this.category = category;
        q.guardians().stream().sorted().forEach(ref -> guardians.add(said(ref, "GUARDIAN")));
        if (q.age() >= 15) {
            subject.add(said(q.subject().ref(), "SUBJECT"));
        }
        if (Words.ABOUT_OTHERS.contains(category)) {
            q.alsoConcerns().forEach(person -> others.add(said(person.ref(), "THIRD_PERSON")));
        }
    }

    static ConsentRule of(Question q, String category) {
        return new ConsentRule(q, category);
    }

    static boolean mayBeTried(Question q, String category) {
        return (q.claim() == null || q.claim().equals("CONSENT"))
                && !PURPOSES_WITHOUT.contains(q.purpose())
                && !q.to(Words.STATISTICS)
                && !q.by("DIRECT_ACCESS")
                && !q.from(Words.FAMILY)
                && !category.equals("AGGREGATE");
    }

    static String id(Question q) {
        return q.underEighteen() ? "OSL-12-3" : "OSL-12-2";
    }

    static List<String> obligations(Question q) {
        return q.purpose().equals("SIP")
                ? List.of("STATE_BASIS", "MINIMISE", "NO_FORWARDING")
                : List.of("STATE_BASIS", "MINIMISE");
    }

    boolean inForce() {
        return !q.consentsAreStale() && !nobodyListed() && needed().stream().allMatch(Said::inForce);
    }

    /** Guardians who disagree, or a young person with a guardian who has not consented: a human decides. */
    boolean inConflict() {
        boolean guardiansDisagree =
                guardians.stream().anyMatch(Said::inForce) && guardians.stream().anyMatch(said -> said.is("REFUSED"));
        boolean againstAGuardian =
                subject.stream().anyMatch(Said::inForce) && !guardians.stream().allMatch(Said::inForce);
        return !q.consentsAreStale() && (guardiansDisagree || againstAGuardian);
    }

    List<String> whatToAskFor() {
        var asked = new ArrayList<String>();
        if (q.consentsAreStale()
                || nobodyListed()
                || needed().stream().anyMatch(said -> said.is("REFUSED", "WITHDRAWN"))) {
            return asked;
        }
        if (needed().stream().anyMatch(this::hasRunOut)) {
            asked.add("RENEW_CONSENT");
        }
        if (needed().stream().anyMatch(said -> !said.anyInScope() || said.is("REQUESTED"))) {
            asked.add("OBTAIN_CONSENT");
        }
        return asked;
    }

    /** It is about somebody whom the question does not name; no consent of others makes up for that. */
    private boolean nobodyListed() {
        return Words.ABOUT_OTHERS.contains(category) && others.isEmpty();
    }

    private List<Said> needed() {
        var needed = new ArrayList<>(guardians);
        needed.addAll(subject);
        needed.addAll(others);
        return needed;
    }

    private Said said(String giver, String capacity) {
        List<Consent> inScope = q.consents().stream()
                .filter(row -> row.giver().equals(giver) && row.capacity().equals(capacity) && covers(row))
                .toList();
        Consent counting = null;
        for (Consent row : inScope) {
            boolean begun = !row.validFrom().isAfter(q.day());
            if (begun && (counting == null || !row.validFrom().isBefore(counting.validFrom()))) {
                counting = row;
            }
        }
        return new Said(counting, !inScope.isEmpty(), counting != null && inForce(counting));
    }

    private boolean covers(Consent row) {
        return (row.categories() == null || row.categories().contains(category))
                && (row.recipients() == null
                        || row.recipients().contains(q.recipient().branch()))
                && (row.purposes() == null || row.purposes().contains(q.purpose()));
    }

    private boolean inForce(Consent row) {
        boolean named = !row.namedRecipientsOnly() || q.toSomebodyNamed() || category.equals("SIP_OWN_ACTIONS");
        return row.state().equals("GIVEN") && !pastItsLastDay(row) && named;
    }

    private boolean hasRunOut(Said said) {
        return said.is("GIVEN") && pastItsLastDay(said.row());
    }

    private boolean pastItsLastDay(Consent row) {
        return row.validTo() != null && q.day().isAfter(row.validTo());
    }
}
