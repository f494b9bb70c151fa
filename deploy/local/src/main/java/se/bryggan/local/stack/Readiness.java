package se.bryggan.local.stack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** Waits until one component answers, and tells why when it never does. Made before the component is started. */
final class Readiness {
    private static final Duration RECORDING = Duration.ofSeconds(10);
    private static final int LINE_LENGTH = 300;

    private final Project project;
    private final Component component;
    private final Object logFile;
    private final long logStart;
    private Exception last;

    Readiness(Project project, Component component) {
        this.project = project;
        this.component = component;
        this.logFile = identity(log());
        this.logStart = log().toFile().length();
    }

    void await() throws InterruptedException {
        if (!Poll.until(RECORDING, () -> Detached.recorded(project, component.name()))) {
            throw failure("could not be started");
        }
        boolean[] died = {false};
        boolean inTime = Poll.until(component.deadline(), () -> {
            died[0] = !alive();
            return died[0] || answers();
        });
        if (died[0]) {
            throw failure("ended while it was starting");
        }
        if (!inTime) {
            throw failure("was not ready within " + component.deadline().toSeconds() + " s"
                    + (last == null ? "" : " (" + told(last) + ")"));
        }
        settle();
    }

    private void settle() throws InterruptedException {
        try {
            component.settle();
        } catch (InterruptedException e) {
            throw e;
        } catch (Exception e) {
            throw failure("could not be set up (" + told(e) + ")");
        }
    }

    private static String told(Exception e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    private boolean alive() {
        return Detached.find(project, component.name()).isPresent();
    }

    private boolean answers() {
        try {
            return component.ready();
        } catch (Exception e) {
            last = e;
            return false;
        }
    }

    /** The one line that names the component, what happened and the logs to read. */
    StackFailure failure(String what) {
        String name = component.name();
        Path output = Detached.output(project, name);
        // A service begins a new log when it starts.
        List<String> log = lines(log(), identity(log()).equals(logFile) ? logStart : 0);
        String reason = component.advice(log).orElseGet(() -> lastWords(log, lines(output, 0)));
        return new StackFailure(name + " " + what + (reason.isEmpty() ? "" : ": " + reason) + " (see ./bryggan logs "
                + name + " and " + project.shown(output) + ")");
    }

    private Path log() {
        return project.log(component.name() + ".log");
    }

    /** The last error of the log, else the last that was printed beside it. */
    private String lastWords(List<String> log, List<String> output) {
        String last = Stream.concat(
                        output.stream().filter(line -> !isOfStartCache(line)),
                        log.stream().filter(line -> line.contains("ERROR") || line.contains("FATAL")))
                .filter(line -> !line.isBlank())
                .reduce("", (earlier, later) -> later)
                .strip();
        return last.length() > LINE_LENGTH ? last.substring(0, LINE_LENGTH) + "..." : last;
    }

    private boolean isOfStartCache(String line) {
        return component.startCache().filter(cache -> cache.isNamedIn(line)).isPresent();
    }

    /** Which file stands under the path: a log that is rotated goes on under another name. */
    private static Object identity(Path file) {
        try {
            return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
        } catch (IOException e) {
            return "none";
        }
    }

    private static List<String> lines(Path file, long start) {
        try {
            byte[] all = Files.readAllBytes(file);
            int from = start < all.length ? (int) start : 0;
            return new String(all, from, all.length - from, StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
