package se.bryggan.local.demo;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Times of one thing that was done many times, in milliseconds. Not safe for use by several threads. */
final class Measured {
    private final String what;
    private final List<Double> millis = new ArrayList<>();

    Measured(String what) {
        this.what = what;
    }

    static double millisSince(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    void add(double time) {
        millis.add(time);
    }

    int count() {
        return millis.size();
    }

    /** Fails when nothing was measured. */
    void print(PrintStream out) {
        Collections.sort(millis);
        out.printf(
                Locale.ROOT,
                "%-50s n=%d p50=%.0f ms p95=%.0f ms p99=%.0f ms max=%.0f ms%n",
                what,
                millis.size(),
                at(50),
                at(95),
                at(99),
                millis.getLast());
    }

    private double at(int percent) {
        return millis.get(millis.size() * percent / 100);
    }
}
