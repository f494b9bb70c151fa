package se.bryggan.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Stops every process, those first that need others, and keeps the data. */
public final class Down {
    private static final Duration GRACE = Duration.ofMinutes(3);

    private final Project project;
    private final List<Component> components;
    private final Progress progress;

    public Down(Project project, List<Component> components, Progress progress) {
        this.project = project;
        this.components = components;
        this.progress = progress;
    }

    /** With {@code wipe} the data goes too, the secrets and the unpacked components stay. */
    public void run(boolean wipe) throws IOException, InterruptedException {
        StackLock.during(project, progress, () -> {
            stopProcesses();
            if (wipe) {
                Folders.delete(project.data());
                Files.deleteIfExists(project.local().resolve("clock"));
                progress.say("bryggan", "data deleted");
            }
            progress.say("bryggan", "all is down");
        });
    }

    private void stopProcesses() throws InterruptedException {
        List<Component> left = new ArrayList<>(components);
        while (!left.isEmpty()) {
            List<Component> wave = left.stream()
                    .filter(one ->
                            left.stream().noneMatch(other -> other.needs().contains(one.name())))
                    .toList();
            stopAll(wave);
            left.removeAll(wave);
        }
    }

    private void stopAll(List<Component> wave) throws InterruptedException {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> stops = new ArrayList<>();
            for (Component component : wave) {
                stops.add(threads.submit(() -> {
                    stop(component);
                    return null;
                }));
            }
            for (Future<?> stop : stops) {
                stop.get();
            }
        } catch (ExecutionException e) {
            throw new StackFailure("could not stop all: " + e.getCause());
        }
    }

    private void stop(Component component) throws IOException, InterruptedException {
        Optional<Detached> running = Detached.find(project, component.name());
        if (running.isPresent()) {
            boolean obeyed = running.get().stop(component.stopSignal(), GRACE);
            if (obeyed) {
                component.stopped();
            }
            progress.say(component.name(), obeyed ? "stopped" : "did not stop by itself, was killed");
        }
    }
}
