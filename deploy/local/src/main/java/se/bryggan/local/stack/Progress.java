package se.bryggan.local.stack;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** What the person at the terminal reads while waiting: one line for each thing that happened. */
public final class Progress {
    private final PrintStream out;
    private final long start = System.nanoTime();

    public Progress(PrintStream out) {
        this.out = out;
    }

    public void say(String component, String what) {
        out.printf(Locale.ROOT, "%5.1f s  %-13s %s%n", elapsed().toMillis() / 1000.0, component, what);
    }

    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
