package se.bryggan.local.stack;

import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Work on several components at the same time, each after those that it must wait for, with a sign of life. */
final class SideBySide {
    private static final Duration HEARTBEAT = Duration.ofSeconds(10);

    private final Map<String, CompletableFuture<Void>> tasks = new TreeMap<>();
    private final Executor threads;

    SideBySide(Executor threads) {
        this.threads = threads;
    }

    /** The components in {@code after} must have been added before this one. */
    void add(Component component, Collection<String> after, Work work) {
        CompletableFuture<?>[] earlier = after.stream().map(tasks::get).toArray(CompletableFuture<?>[]::new);
        CompletableFuture<Void> task =
                CompletableFuture.allOf(earlier).thenRunAsync(() -> run(component, work), threads);
        tasks.put(component.name(), task);
    }

    private static void run(Component component, Work work) {
        try {
            work.on(component);
        } catch (IOException e) {
            throw new StackFailure(component.name() + ": " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure(component.name() + ": interrupted");
        }
    }

    /** Returns when all is done; fails with the first failure, without waiting for the rest. */
    void await(Progress progress, String what) throws InterruptedException {
        CompletableFuture<Void> all = CompletableFuture.allOf(tasks.values().toArray(CompletableFuture<?>[]::new));
        for (CompletableFuture<?> task : tasks.values()) {
            var unused = task.whenComplete((done, failure) -> {
                if (failure != null) {
                    all.completeExceptionally(failure);
                }
            });
        }
        while (!doneWithin(HEARTBEAT, all)) {
            List<String> left = tasks.entrySet().stream()
                    .filter(task -> !task.getValue().isDone())
                    .map(Map.Entry::getKey)
                    .toList();
            progress.say("...", what + String.join(", ", left));
        }
    }

    private static boolean doneWithin(Duration time, CompletableFuture<Void> all) throws InterruptedException {
        try {
            all.get(time.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw cause(e) instanceof RuntimeException known ? known : new IllegalStateException(e);
        }
    }

    private static Throwable cause(Throwable failure) {
        boolean wrapper = failure instanceof CompletionException || failure instanceof ExecutionException;
        return wrapper && failure.getCause() != null ? cause(failure.getCause()) : failure;
    }

    /** What is done with one component. */
    @FunctionalInterface
    interface Work {
        void on(Component component) throws IOException, InterruptedException;
    }
}
