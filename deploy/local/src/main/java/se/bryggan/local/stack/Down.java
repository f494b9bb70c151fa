package se.bryggan.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;

/** Stops every process, those first that need others, and keeps the data. */
public final class Down {
    /** For how long start caches are written. Two cores need some forty-five seconds for all, the last grace included. */
    private static final Duration START_CACHES = Duration.ofSeconds(35);

    private final Project project;
    private final List<Component> components;
    private final Progress progress;
    private final Duration startCaches;

    /** Components must stand after those that they need. */
    public Down(Project project, List<Component> components, Progress progress) {
        this(project, components, progress, START_CACHES);
    }

    Down(Project project, List<Component> components, Progress progress, Duration startCaches) {
        this.project = project;
        this.components = components;
        this.progress = progress;
        this.startCaches = startCaches;
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
        CacheWriting writing = new CacheWriting(Deadline.in(startCaches));
        SideBySide stops = new SideBySide(Executors.newVirtualThreadPerTaskExecutor());
        for (Component component : components.reversed()) {
            List<String> users = components.stream()
                    .filter(other -> other.needs().contains(component.name()))
                    .map(Component::name)
                    .toList();
            stops.add(component, users, ended -> writing.inTurn(ended, () -> stop(ended, writing)));
        }
        stops.await(progress, "waiting for the end (the first time also for the start cache) of ");
    }

    private void stop(Component component, CacheWriting writing) throws IOException, InterruptedException {
        Optional<Detached> running = Detached.find(project, component.name());
        if (running.isEmpty()) {
            return;
        }
        Deadline grace = Deadline.in(component.grace());
        boolean ended = running.get().stop(component.stopSignal(), () -> grace.passed() && !writing.mayGoOn(component));
        progress.say(component.name(), ended ? "stopped" : reproach(component));
        if (component.startCache().isPresent()) {
            StartCache cache = component.startCache().get();
            if (ended) {
                cache.keep();
            } else {
                cache.discard();
            }
        }
    }

    private static String reproach(Component component) {
        return CacheWriting.isAt(component)
                ? "stopped, its start cache is left for the next time"
                : "did not end within " + component.grace().toSeconds() + " s, was killed";
    }
}
