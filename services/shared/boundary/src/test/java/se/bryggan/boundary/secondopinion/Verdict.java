package se.bryggan.boundary.secondopinion;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What was found about one category of information. */
final class Verdict {

    final Set<String> rules = new TreeSet<>();
    final Set<String> rows = new TreeSet<>();
    final Set<String> obligations = new TreeSet<>();
    boolean permitted;
    boolean onConsent;
    boolean review;

    void permitBy(Paragraph row) {
        permit(row.id, row.row(), row.obligations());
        onConsent = row.id.equals(DataActs.SHARED_CARE);
    }

    void permitByConsent(Question q) {
        permit(ConsentRule.id(q), "CONSENT/" + ConsentRule.id(q), ConsentRule.obligations(q));
        onConsent = true;
    }

    void closedBy(String rule) {
        rules.add(rule);
        rows.add(rule);
        obligations.add("PROTECTED_IDENTITY");
    }

    void sentOnBy(Paragraph row) {
        rules.add(row.id);
        rows.add(row.row());
        review = true;
    }

    private void permit(String rule, String row, List<String> imposed) {
        permitted = true;
        review = false;
        rules.add(rule);
        rows.add(row);
        obligations.addAll(imposed);
    }
}
