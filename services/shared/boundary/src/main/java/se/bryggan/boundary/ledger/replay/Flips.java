package se.bryggan.boundary.ledger.replay;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import se.bryggan.boundary.disclosure.DisclosurePoint;

/** Counts what a draft rule book would decide otherwise, in groups that show no pupil. */
final class Flips implements ExportedLedgers.Reader {

    private final DisclosurePoint draft;
    private final Map<WhatIfReport.Group, Figure> flipped =
            new TreeMap<>(Comparator.comparing(WhatIfReport.Group::toString));
    private final Figure decisions = new Figure();
    private long unreadable;

    Flips(DisclosurePoint draft) {
        this.draft = draft;
    }

    @Override
    public void decision(String where, Recorded recorded) {
        decisions.add(recorded.person());
        Answer drafted = Answer.of(draft.decideAttested(recorded.ask()));
        if (recorded.answer().flips(drafted)) {
            flipped.computeIfAbsent(WhatIfReport.Group.of(recorded, drafted), same -> new Figure())
                    .add(recorded.person());
        }
    }

    @Override
    public void unreadable(String where, String why) {
        unreadable++;
    }

    /** How many decisions have been counted, readable or not. */
    long read() {
        return decisions.count() + unreadable;
    }

    WhatIfReport report() {
        boolean allShown = flipped.values().stream().allMatch(Figure::isShown);
        long all = flipped.values().stream().mapToLong(Figure::count).sum();
        return new WhatIfReport(
                draft.ruleBookVersion(),
                decisions.shown(),
                allShown ? Long.valueOf(all) : null,
                Figure.ofSomebody(unreadable),
                flipped.entrySet().stream()
                        .map(entry -> entry.getKey().with(entry.getValue().shown()))
                        .toList());
    }
}
