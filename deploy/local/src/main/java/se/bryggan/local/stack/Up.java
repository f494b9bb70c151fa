package se.bryggan.local.stack;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Starts what is not running, side by side, and returns when all of it is ready. Done twice, it starts nothing. */
public final class Up {
    private static final Duration HEARTBEAT = Duration.ofSeconds(10);
    private static final Duration RESTART_GRACE = Duration.ofSeconds(30);

    private final Project project;
    private final List<Component> components;
    private final Progress progress;

    public Up(Project project, List<Component> components, Progress progress) {
        this.project = project;
        this.components = components;
        this.progress = progress;
    }

    /** Fails with {@link StackFailure} at the first component that does not come up; the others are left running. */
    public void run() throws IOException, InterruptedException {
        StackLock.during(project, progress, () -> {
            requirePorts();
            startAll();
            requireAllAlive();
            project.deleteOtherBuilds();
            progress.say("bryggan", "all is up");
        });
    }

    private void requirePorts() {
        for (Component component : components) {
            if (Detached.find(project, component.name()).isEmpty()) {
                component.ports().forEach(port -> port.requireFree(component.name()));
            }
        }
    }

    private void startAll() throws InterruptedException {
        Map<String, CompletableFuture<Void>> tasks = new TreeMap<>();
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        for (Component component : components) {
            CompletableFuture<?>[] needs =
                    component.needs().stream().map(tasks::get).toArray(CompletableFuture<?>[]::new);
            tasks.put(
                    component.name(),
                    CompletableFuture.allOf(needs).thenRunAsync(() -> bringOrFail(component), threads));
        }
        tasks.forEach((name, task) -> task.exceptionally(failure -> abort(tasks, failure)));
        awaitAll(tasks);
    }

    private static Void abort(Map<String, CompletableFuture<Void>> tasks, Throwable failure) {
        tasks.values().forEach(other -> other.completeExceptionally(cause(failure)));
        return null;
    }

    private void awaitAll(Map<String, CompletableFuture<Void>> tasks) throws InterruptedException {
        CompletableFuture<Void> all = CompletableFuture.allOf(tasks.values().toArray(CompletableFuture<?>[]::new));
        while (true) {
            try {
                all.get(HEARTBEAT.toMillis(), TimeUnit.MILLISECONDS);
                return;
            } catch (TimeoutException e) {
                List<String> waiting = tasks.entrySet().stream()
                        .filter(task -> !task.getValue().isDone())
                        .map(Map.Entry::getKey)
                        .toList();
                progress.say("...", "waiting for " + String.join(", ", waiting));
            } catch (ExecutionException e) {
                throw cause(e) instanceof RuntimeException known ? known : new IllegalStateException(e);
            }
        }
    }

    private static Throwable cause(Throwable failure) {
        boolean wrapper = failure instanceof CompletionException || failure instanceof ExecutionException;
        return wrapper && failure.getCause() != null ? cause(failure.getCause()) : failure;
    }

    private void bringOrFail(Component component) {
        try {
            bring(component);
        } catch (IOException e) {
            throw new StackFailure(component.name() + ": " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure(component.name() + ": interrupted");
        }
    }

    private void bring(Component component) throws IOException, InterruptedException {
        Launch launch = component.prepare(progress);
        Optional<Detached> running = Detached.find(project, component.name());
        if (running.isPresent() && !running.get().runs(launch)) {
            progress.say(component.name(), "has changed, is started anew");
            running.get().stop(component.stopSignal(), RESTART_GRACE);
        }
        Readiness readiness = new Readiness(project, component);
        boolean started = running.filter(process -> process.runs(launch)).isEmpty();
        if (started) {
            component.ports().forEach(port -> port.requireFree(component.name()));
            Detached.start(project, component.name(), launch);
        }
        readiness.await();
        progress.say(component.name(), started ? "ready" : "was up already");
    }

    private void requireAllAlive() {
        for (Component component : components) {
            if (Detached.find(project, component.name()).isEmpty()) {
                throw new Readiness(project, component).failure("ended just after it was ready");
            }
        }
    }
}
