package se.bryggan.boundary.secondopinion;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Step 9: from what was found about each category to one answer. */
final class Summary {

    private final Question q;
    private final Map<String, Verdict> verdicts;
    private final Set<String> obligations;
    private final Set<String> disclosed = new TreeSet<>();
    private final Set<String> rules = new TreeSet<>();
    private final Set<String> rows = new TreeSet<>();

    Summary(Question q, Map<String, Verdict> verdicts, Set<String> obligations) {
        this.q = q;
        this.verdicts = verdicts;
        this.obligations = new TreeSet<>(obligations);
    }

    Opinion opinion() {
        obligations.add("LOG");
        verdicts.values().forEach(verdict -> {
            obligations.addAll(verdict.obligations);
            rules.addAll(verdict.rules);
            rows.addAll(verdict.rows);
        });
        boolean something = verdicts.values().stream().anyMatch(verdict -> verdict.permitted);
        String outcome = something ? goesOut() : "DENY";
        boolean review = !something && verdicts.values().stream().anyMatch(verdict -> verdict.review);
        if (!something) {
            sendElsewhere();
        }
        Set<String> withheld = Words.without(q.categories(), disclosed);
        return new Opinion(outcome, review, disclosed, withheld, rules, obligations, rows);
    }

    private String goesOut() {
        obligations.add("STATE_BASIS");
        boolean reduced = verdicts.values().stream().anyMatch(verdict -> !verdict.permitted);
        for (var entry : verdicts.entrySet()) {
            if (entry.getValue().permitted) {
                reduced |= goesOutReduced(entry.getKey());
            }
        }
        boolean onConsent = verdicts.values().stream().anyMatch(verdict -> verdict.onConsent);
        if (reduced && onConsent && !q.subject().isProtected()) {
            obligations.add("NOTICE_OF_WITHHELD");
        }
        return reduced ? "REDACT" : "PERMIT";
    }

    private boolean goesOutReduced(String category) {
        if (category.equals("AGGREGATE")) {
            disclosed.add(category);
            return suppressed();
        }
        if (q.by("SMS", "EMAIL")) {
            obligations.add("NEUTRAL_TEXT");
            return true;
        }
        disclosed.add(category);
        return false;
    }

    private boolean suppressed() {
        boolean small = DataActs.hasSmallCells(q);
        if (small) {
            obligations.add("SUPPRESS_SMALL_CELLS");
        }
        return small;
    }

    private void sendElsewhere() {
        boolean wrongDoor = q.to(Words.SOC) && !q.to(Set.of("SOCIAL_INVESTIGATION"));
        if (q.purpose().equals("CONCERN_REPORT") && wrongDoor) {
            obligations.add("REROUTE");
        }
        if ("OSL-10-18a".equals(q.claim()) && !q.to(Words.LAW)) {
            obligations.add("SPLIT_RECIPIENTS");
        }
    }
}
