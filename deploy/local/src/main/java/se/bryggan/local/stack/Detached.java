package se.bryggan.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * A process that outlives this one, known by a record under {@code .local/run}. The process writes the record itself,
 * before it becomes the component, so a launcher that is killed leaves no process without one. The record holds the
 * start time too: a process number that the machine has given to someone else is never mistaken for ours.
 */
final class Detached {
    // Line 1 of the record is the process's own line of /proc, line 2 the fingerprint of its launch.
    private static final String RECORD_AND_BECOME =
            "read -r self </proc/$$/stat && printf '%s\\n%s\\n' \"$self\" \"$2\" >\"$1\" && shift 2 && exec \"$@\"";

    private static final int LINES = 2;
    private static final Duration KILLING = Duration.ofSeconds(10);

    private final Path record;
    private final ProcStat stat;
    private final String fingerprint;

    private Detached(Path record, ProcStat stat, String fingerprint) {
        this.record = record;
        this.stat = stat;
        this.fingerprint = fingerprint;
    }

    /** The running process of this name, if there is one. */
    static Optional<Detached> find(Project project, String name) {
        List<String> lines = lines(project, name);
        if (lines.size() < LINES) {
            return Optional.empty();
        }
        Detached found = new Detached(record(project, name), ProcStat.parse(lines.getFirst()), lines.get(1));
        return found.alive() ? Optional.of(found) : Optional.empty();
    }

    /** Whether a process of this name has got as far as to write its record, be it alive or not. */
    static boolean recorded(Project project, String name) {
        return lines(project, name).size() >= LINES;
    }

    private static List<String> lines(Project project, String name) {
        Path record = record(project, name);
        try {
            return Files.exists(record) ? Files.readAllLines(record) : List.of();
        } catch (IOException e) {
            throw new StackFailure("cannot read " + project.shown(record) + ": " + e.getMessage());
        }
    }

    private static Path record(Project project, String name) {
        return project.run().resolve(name);
    }

    static void start(Project project, String name, Launch launch) throws IOException {
        Path record = record(project, name);
        Files.deleteIfExists(record);
        List<String> command = new ArrayList<>(List.of("setsid", "sh", "-c", RECORD_AND_BECOME, "bryggan"));
        command.add(record.toString());
        command.add(launch.fingerprint());
        command.addAll(launch.wholeCommand());
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(project.local().toFile())
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectErrorStream(true)
                .redirectOutput(output(project, name).toFile());
        builder.environment().putAll(launch.environment());
        builder.start();
    }

    /** What a process prints outside its log: normally nothing but the reason why it could not start. */
    static Path output(Project project, String name) {
        return project.log(name + ".out");
    }

    boolean runs(Launch launch) {
        return fingerprint.equals(launch.fingerprint());
    }

    long pid() {
        return stat.pid();
    }

    /** Resident memory in KiB of the process and its children, what they share counted once; 0 when it has ended. */
    long residentKiB() {
        return ProcessHandle.of(stat.pid()).stream()
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .mapToLong(process -> ProcStat.shareKiB(process.pid()))
                .sum();
    }

    boolean alive() {
        return ProcStat.of(stat.pid()).filter(stat::samePresentProcess).isPresent();
    }

    /** Asks the process to end, and ends it and its children when it has not within the time; true if it obeyed. */
    boolean stop(String signal, Duration grace) throws IOException, InterruptedException {
        return stop(signal, Deadline.in(grace)::passed);
    }

    /** The same, but the caller tells when it is too late to obey. */
    boolean stop(String signal, BooleanSupplier tooLate) throws IOException, InterruptedException {
        signal(signal, stat.pid());
        boolean obeyed = Poll.until(tooLate, () -> !alive());
        if (!obeyed) {
            signal("KILL", -stat.pid());
            Poll.until(KILLING, () -> !alive());
        }
        Files.deleteIfExists(record);
        return obeyed;
    }

    /** A negative number means the whole process group, which each of our processes leads. */
    private void signal(String signal, long target) throws IOException, InterruptedException {
        if (alive()) {
            List<String> kill = List.of("sh", "-c", "kill -s $0 -- $1", signal, String.valueOf(target));
            new ProcessBuilder(kill).redirectErrorStream(true).start().waitFor();
        }
    }
}
