package se.bryggan.local.stack;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What runs, on which port, and how much memory it takes, as a table. */
public final class Status {
    private static final String ROW = "%-13s %-9s %8s %8s  %s%n";

    private final Project project;
    private final List<Component> components;

    public Status(Project project, List<Component> components) {
        this.project = project;
        this.components = components;
    }

    /** Prints the table and answers whether everything is up and ready. */
    public boolean print(PrintStream out) {
        out.printf(Locale.ROOT, ROW, "name", "state", "process", "MiB", "port");
        boolean allReady = true;
        long total = 0;
        for (Component component : components) {
            Optional<Detached> process = Detached.find(project, component.name());
            long resident = process.map(Detached::residentKiB).orElse(0L) / 1024;
            String state = process.isEmpty() ? "down" : isReady(component) ? "ready" : "not ready";
            String pid = process.map(one -> String.valueOf(one.pid())).orElse("-");
            out.printf(Locale.ROOT, ROW, component.name(), state, pid, resident, ports(component));
            allReady &= state.equals("ready");
            total += resident;
        }
        out.printf(Locale.ROOT, ROW, "all", allReady ? "ready" : "not up", "", total, "127.0.0.1 only");
        return allReady;
    }

    private static boolean isReady(Component component) {
        try {
            return component.ready();
        } catch (Exception e) {
            return false;
        }
    }

    private static String ports(Component component) {
        return component.ports().stream()
                .map(port -> String.valueOf(port.number()))
                .collect(Collectors.joining(", "));
    }
}
