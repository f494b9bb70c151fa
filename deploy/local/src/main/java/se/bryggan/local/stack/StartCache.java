package se.bryggan.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * What the virtual machine learnt of one program's start (its ahead-of-time cache, from JDK 25): written when the
 * program first ends in good order, read at each later start.
 */
public record StartCache(Path file) {
    private static final int FIRST_RELEASE = 25;

    /** Virtual machine options: to read the cache, or to write it when there is none yet. */
    public List<String> options() throws IOException {
        if (Runtime.version().feature() < FIRST_RELEASE) {
            return List.of();
        }
        Files.deleteIfExists(half());
        if (isWritten()) {
            return List.of("-XX:AOTCache=" + file, "-Xlog:aot=off", "-Xlog:cds=off");
        }
        Files.createDirectories(file.getParent());
        return List.of("-XX:AOTCacheOutput=" + half(), "-Xlog:aot=off", "-Xlog:cds=off");
    }

    boolean isWritten() {
        return Files.exists(file);
    }

    /** Trusts what the ended program wrote, if it wrote anything. */
    void keep() throws IOException {
        if (Files.exists(half())) {
            Files.move(half(), file, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** Whether the line is one of those in which the virtual machine tells how it writes the cache. */
    boolean isNamedIn(String line) {
        return line.contains(half().toString());
    }

    /** Deletes what a program has left that was killed while it wrote. */
    void discard() throws IOException {
        Files.deleteIfExists(half());
        Files.deleteIfExists(half().resolveSibling(half().getFileName() + ".config"));
    }

    /** A program that is killed leaves half a cache, which must not be read. */
    private Path half() {
        return file.resolveSibling(file.getFileName() + ".half");
    }
}
