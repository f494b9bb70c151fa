package se.bryggan.local.stack;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One process of the stack: what it needs, how it is started, and how to know that it is ready. */
public interface Component {
    /** Also the name of its log file. */
    String name();

    List<Ports.Port> ports();

    /** Names of the components that must be ready before this one is started. */
    default Set<String> needs() {
        return Set.of();
    }

    /** Lays out the files that the process needs. Called at every {@code up}, also when the process runs already. */
    Launch prepare(Progress progress) throws IOException, InterruptedException;

    /** Asks the process once; throws or answers false while it is not ready. */
    boolean ready() throws Exception;

    /** Brings accounts, topics and the like to what the contracts say. Called when ready, at every {@code up}. */
    default void settle() throws Exception {}

    default Duration deadline() {
        return Duration.ofMinutes(2);
    }

    /** What to do about a failed start in plain words, if the new lines of the log tell of something that is known. */
    default Optional<String> advice(List<String> log) {
        return Optional.empty();
    }

    /** The signal that asks this process to end in good order. */
    default String stopSignal() {
        return "TERM";
    }

    /** How long the process may take to end when it is asked to; then it is killed. */
    default Duration grace() {
        return Duration.ofSeconds(15);
    }

    /** What the process writes when it ends for the first time, so that it starts faster from then on. */
    default Optional<StartCache> startCache() {
        return Optional.empty();
    }
}
