package se.bryggan.boundary.secondopinion;

import java.util.List;

/** One category by itself: hidden places, duties, permissions, consent, and last what only a human may do. */
final class OneCategory {

    private final Question q;
    private final String category;
    private final Verdict verdict = new Verdict();

    private OneCategory(Question q, String category) {
        this.q = q;
        this.category = category;
    }

    static Verdict of(Question q, String category) {
        return new OneCategory(q, category).judge();
    }

    private Verdict judge() {
        if (ProtectedPersons.hidesTheSubject(q, category)) {
            verdict.closedBy("OSL-26-2");
            return verdict;
        }
        if (ProtectedPersons.hidesAnother(q, category)) {
            verdict.closedBy("OSL-21-3");
            verdict.review = !q.by("DIRECT_ACCESS") && !ProtectedPersons.limits(q, category);
            return verdict;
        }
        tryRows(Statutes.tried(Statutes.DUTIES, q));
        if (!verdict.permitted) {
            tryWhatIsNoDuty();
        }
        if (!verdict.permitted) {
            leaveToAHuman();
        }
        return verdict;
    }

    private void tryWhatIsNoDuty() {
        if (InnerSecrecy.alerts(q, category)) {
            verdict.obligations.add("ALERT");
        }
        if (q.harms(category)) {
            taskOfConcern();
        } else if (ProtectedPersons.limits(q, category)) {
            tryRows(permissions().stream()
                    .filter(row -> row.id.equals("OSL-10-20"))
                    .toList());
        } else if (blocked() && Words.CARE25.contains(category)) {
            verdict.review |= permissions().stream().anyMatch(row -> row.reaches(q, category));
        } else if (!InnerSecrecy.closes(q, category)) {
            tryPermissionsAndConsent();
        }
    }

    private void tryPermissionsAndConsent() {
        List<Paragraph> rows = permissions();
        if (blocked()) {
            List<Paragraph> ofCare =
                    rows.stream().filter(row -> row.id.equals("OSL-25-12")).toList();
            verdict.review |= ofCare.stream().anyMatch(row -> row.reaches(q, category));
            rows = rows.stream().filter(row -> !ofCare.contains(row)).toList();
        }
        tryRows(rows);
        if (!verdict.permitted && ConsentRule.mayBeTried(q, category)) {
            tryConsent();
        }
    }

    private void tryRows(List<Paragraph> rows) {
        for (Paragraph row : rows) {
            if (row.applies(q, category)) {
                switch (row.test(q, category)) {
                    case PASSED -> {
                        verdict.permitBy(row);
                        return;
                    }
                    case LEFT_TO_A_HUMAN -> verdict.review = true;
                    case FAILED -> {}
                }
            }
        }
    }

    private void tryConsent() {
        var consent = ConsentRule.of(q, category);
        if (consent.inForce()) {
            verdict.permitByConsent(q);
            return;
        }
        verdict.review |= consent.inConflict();
        if (!verdict.review && LastResort.sendingOn(q, category).isEmpty()) {
            verdict.obligations.addAll(consent.whatToAskFor());
        }
    }

    private void leaveToAHuman() {
        if (!q.harms(category) && !q.by("DIRECT_ACCESS")) {
            if (q.from(Words.FAMILY)) {
                verdict.review |= q.to(Words.SOC);
            } else {
                LastResort.sendingOn(q, category).forEach(verdict::sentOnBy);
            }
        }
        verdict.review &= !q.by("DIRECT_ACCESS");
    }

    /** A guardian's insight that a human found harmful is itself a ground for concern. */
    private void taskOfConcern() {
        boolean guardianWasStopped = permissions().stream()
                .anyMatch(row -> row.id.equals(Insight.GUARDIANS_RULE) && row.applies(q, category));
        if (guardianWasStopped) {
            verdict.obligations.add("TASK_CONCERN_REPORT");
        }
    }

    private boolean blocked() {
        return q.context().says("blocked");
    }

    private List<Paragraph> permissions() {
        return Statutes.tried(Statutes.PERMISSIONS, q);
    }
}
