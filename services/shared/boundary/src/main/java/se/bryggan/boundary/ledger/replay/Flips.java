package se.bryggan.boundary.ledger.replay;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import se.bryggan.boundary.disclosure.Ask;
import se.bryggan.boundary.disclosure.DisclosurePoint;

/** Counts what a draft rule book would decide otherwise, in groups that show no pupil. */
final class Flips implements ExportedLedgers.Reader {

    /** Smaller figures could point at somebody. */
    private static final int SMALLEST = 5;

    private final DisclosurePoint draft;
    private final Map<Group, Long> flipped = new TreeMap<>(Comparator.comparing(Group::toString));
    private long decisions;
    private long unreadable;

    Flips(DisclosurePoint draft) {
        this.draft = draft;
    }

    /** What decisions have in common that would flip in the same way. */
    private record Group(String unit, String between, String recorded, String drafted) {}

    @Override
    public void decision(String where, Recorded recorded) {
        decisions++;
        Answer drafted = Answer.of(draft.decide(recorded.ask()));
        if (recorded.answer().flips(drafted)) {
            Ask ask = recorded.ask();
            var group = new Group(
                    recorded.authority() + "/" + recorded.branch()
                            + (recorded.unit().isEmpty() ? "" : "/" + recorded.unit()),
                    ask.source().branch() + " -> " + ask.recipient().branch() + " " + ask.purpose(),
                    recorded.answer().brief(),
                    drafted.brief());
            flipped.merge(group, 1L, Long::sum);
        }
    }

    @Override
    public void unreadable(String where, String why) {
        unreadable++;
    }

    void print(PrintStream out) {
        long all = flipped.values().stream().mapToLong(Long::longValue).sum();
        out.println("rule book " + draft.ruleBookVersion() + ": " + count(all) + " of " + count(decisions)
                + " recorded decisions would be others"
                + (unreadable == 0 ? "" : "; " + count(unreadable) + " could not be decided again"));
        if (!flipped.isEmpty()) {
            out.println(String.join("\t", "unit", "between, for", "recorded", "draft", "decisions"));
        }
        flipped.forEach((group, times) -> out.println(
                String.join("\t", group.unit(), group.between(), group.recorded(), group.drafted(), count(times))));
    }

    private static String count(long times) {
        return times == 0 || times >= SMALLEST ? Long.toString(times) : "fewer than " + SMALLEST;
    }
}
