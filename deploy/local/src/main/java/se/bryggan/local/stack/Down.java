package se.bryggan.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;

/** Stops every process, those first that need others, and keeps the data. */
public final class Down {
    private static final Duration GRACE = Duration.ofMinutes(3);

    private final Project project;
    private final List<Component> components;
    private final Progress progress;

    /** Components must stand after those that they need. */
    public Down(Project project, List<Component> components, Progress progress) {
        this.project = project;
        this.components = components;
        this.progress = progress;
    }

    /** With {@code wipe} the data goes too, the secrets and the unpacked components stay. */
    public void run(boolean wipe) throws IOException, InterruptedException {
        StackLock.during(project, progress, () -> {
            stopAll();
            if (wipe) {
                Folders.delete(project.data());
                Files.deleteIfExists(project.local().resolve("clock"));
                progress.say("bryggan", "data deleted");
            }
            progress.say("bryggan", "all is down");
        });
    }

    private void stopAll() throws InterruptedException {
        // A service that writes its start cache when it ends needs a core and some memory to do so.
        int atOnce = Math.max(2, Runtime.getRuntime().availableProcessors());
        SideBySide stops = new SideBySide(Executors.newFixedThreadPool(
                atOnce, Thread.ofPlatform().daemon().factory()));
        for (Component component : components.reversed()) {
            List<String> users = components.stream()
                    .filter(other -> other.needs().contains(component.name()))
                    .map(Component::name)
                    .toList();
            stops.add(component, users, this::stop);
        }
        stops.await(progress, "waiting for the end (the first time also for the start cache) of ");
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
