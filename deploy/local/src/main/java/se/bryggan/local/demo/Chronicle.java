package se.bryggan.local.demo;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Tells the story while it is played and keeps the time of each step. */
final class Chronicle {
    private final PrintStream out;
    private final Counts counts;
    private final Consumer<String> onStep;
    private final List<Line> lines = new ArrayList<>();
    private String step;
    private long began;
    private Counts.Snapshot before;

    Chronicle(PrintStream out, Counts counts, Consumer<String> onStep) {
        this.out = out;
        this.counts = counts;
        this.onStep = onStep;
    }

    /** Begins a step; ends the one before. */
    void step(String title) {
        end();
        step = title;
        out.printf(Locale.ROOT, "%n%d. %s%n", lines.size() + 1, title);
        before = counts.now();
        onStep.accept(title);
        began = System.nanoTime();
    }

    /** What happened, who saw what. */
    void say(String sentence) {
        out.println("   " + sentence);
    }

    /** On which ground. */
    void ground(String ground) {
        out.println("   → " + ground);
    }

    void end() {
        if (step != null) {
            long millis = (System.nanoTime() - began) / 1_000_000;
            Counts.Snapshot after = counts.now();
            lines.add(new Line(step, after.events() - before.events(), after.decisions() - before.decisions(), millis));
            step = null;
        }
    }

    /** Steps, events, decisions, time. */
    void table() {
        end();
        int width = lines.stream().mapToInt(line -> line.title().length()).max().orElse(0) + 2;
        String row = "%-4s%-" + width + "s%8s%11s%9s%n";
        out.printf(Locale.ROOT, "%n" + row, "", "step", "events", "decisions", "seconds");
        int number = 1;
        for (Line line : lines) {
            out.printf(
                    Locale.ROOT, row, number++, line.title(), line.events(), line.decisions(), seconds(line.millis()));
        }
        long events = lines.stream().mapToLong(Line::events).sum();
        long decisions = lines.stream().mapToLong(Line::decisions).sum();
        long millis = lines.stream().mapToLong(Line::millis).sum();
        out.printf(Locale.ROOT, row, "", "all", events, decisions, seconds(millis));
    }

    private static String seconds(long millis) {
        return String.format(Locale.ROOT, "%.1f", millis / 1000.0);
    }

    private record Line(String title, long events, long decisions, long millis) {}
}
