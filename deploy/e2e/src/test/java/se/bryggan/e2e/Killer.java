package se.bryggan.e2e;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Kills a part when a step of the story begins, and has it started again while the step goes on. */
final class Killer implements Consumer<String>, AutoCloseable {
    private final PackagedStack stack;
    private final Map<String, String> open;
    private final List<Future<?>> restarts = new ArrayList<>();
    private final ExecutorService launcher = Executors.newSingleThreadExecutor();

    /** {@code partsByStep}: the first words of a step, and who dies then. */
    Killer(PackagedStack stack, Map<String, String> partsByStep) {
        this.stack = stack;
        this.open = new HashMap<>(partsByStep);
    }

    @Override
    public void accept(String step) {
        open.keySet().stream().filter(step::startsWith).toList().forEach(due -> {
            strike(open.get(due));
            open.remove(due);
        });
    }

    /** One after the other: what is up when the one before has come back is all that the next finds. */
    private void strike(String part) {
        try {
            awaitRestarts();
            stack.kill(part);
        } catch (IOException | ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        restarts.add(launcher.submit(() -> {
            stack.processes.up();
            return null;
        }));
    }

    /** Steps that never began. */
    Map<String, String> left() {
        return open;
    }

    void awaitRestarts() throws InterruptedException, ExecutionException {
        for (Future<?> restart : restarts) {
            restart.get();
        }
    }

    @Override
    public void close() {
        launcher.close();
    }
}
