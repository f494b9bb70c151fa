package se.bryggan.local.stack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Waits until one component answers, and tells why when it never does. */
final class Readiness {
    private static final Duration RECORDING = Duration.ofSeconds(10);

    private final Project project;
    private final Component component;
    private Exception last;

    Readiness(Project project, Component component) {
        this.project = project;
        this.component = component;
    }

    void await() throws InterruptedException {
        if (!Poll.until(RECORDING, this::alive)) {
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

    /** The one line that names the component, what happened and the log to read. */
    StackFailure failure(String what) {
        Path output = Detached.output(project, component.name());
        String said = lastLine(output);
        String where = project.shown(project.log(component.name() + ".log"));
        return new StackFailure(component.name() + " " + what + (said.isEmpty() ? "" : ": " + said)
                + " (see ./bryggan logs " + component.name() + ", files " + where + " and " + project.shown(output)
                + ")");
    }

    private static String lastLine(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .reduce("", (earlier, later) -> later)
                    .strip();
        } catch (IOException e) {
            return "";
        }
    }
}
