package se.bryggan.local.stack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Who a process is: its number and the machine tick at which it started ({@code proc(5)}, fields 1, 3 and 22).
 *
 * @param state one letter; {@code Z} is a process that has ended but is not yet cleared away
 */
record ProcStat(long pid, char state, long startTick) {
    static ProcStat parse(String line) {
        // The program's name stands in brackets and may hold anything, so the rest is counted from the last bracket.
        int nameEnd = line.lastIndexOf(')');
        String[] rest = line.substring(nameEnd + 2).split(" ");
        return new ProcStat(
                Long.parseLong(line.substring(0, line.indexOf(' '))), rest[0].charAt(0), Long.parseLong(rest[19]));
    }

    static Optional<ProcStat> of(long pid) {
        return read(Path.of("/proc/" + pid + "/stat")).map(ProcStat::parse);
    }

    /** Memory in KiB: what only this process has, and its share of what several have ({@code Pss} of {@code proc(5)}). */
    static long shareKiB(long pid) {
        return read(Path.of("/proc/" + pid + "/smaps_rollup"))
                .flatMap(text ->
                        text.lines().filter(line -> line.startsWith("Pss:")).findFirst())
                .map(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                .orElse(0L);
    }

    boolean samePresentProcess(ProcStat other) {
        return other.pid == pid && other.startTick == startTick && other.state != 'Z' && other.state != 'X';
    }

    private static Optional<String> read(Path file) {
        try {
            return Optional.of(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            // The kernel answers "no such process" when it ended between opening and reading.
            return Optional.empty();
        }
    }
}
