package se.bryggan.boundary.ledger.replay;

import java.io.PrintStream;

/** A report as a table: a head and one line per group, with tabs between. */
final class WhatIfText {

    private static final String HIDDEN = "not shown";

    private WhatIfText() {}

    static void print(WhatIfReport report, PrintStream out) {
        out.println("rule book " + report.ruleBook() + ": " + count(report.flipped()) + " of "
                + count(report.decisions()) + " recorded decisions would be others" + unreadable(report));
        if (!report.groups().isEmpty()) {
            out.println(String.join("\t", "unit", "between, for", "recorded", "draft", "decisions"));
        }
        report.groups().forEach(group -> print(group, out));
        if (hides(report)) {
            out.println(HIDDEN + ": about fewer than " + Figure.FEWEST_PERSONS
                    + " persons, or a sum that would tell such a figure");
        }
    }

    private static void print(WhatIfReport.Group group, PrintStream out) {
        out.println(String.join(
                "\t",
                group.branch() + (group.unit() == null ? "" : "/" + group.unit()),
                group.from() + " -> " + group.to() + " " + group.purpose(),
                group.recorded().brief(),
                group.drafted().brief(),
                count(group.decisions())));
    }

    private static String unreadable(WhatIfReport report) {
        Long unreadable = report.notReplayable();
        return unreadable != null && unreadable == 0 ? "" : "; " + count(unreadable) + " could not be decided again";
    }

    private static boolean hides(WhatIfReport report) {
        return report.decisions() == null || report.flipped() == null || report.notReplayable() == null;
    }

    private static String count(Long figure) {
        return figure == null ? HIDDEN : figure.toString();
    }
}
