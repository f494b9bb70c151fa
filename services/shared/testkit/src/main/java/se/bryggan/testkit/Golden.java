package se.bryggan.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;

/** A list of exceptions, each with its reason, that a test holds a finding against. */
final class Golden {

    private Golden() {}

    /** Fails with what is found and not listed, and what is listed and not found; no file is an empty list. */
    static void demandEqual(String resource, Set<String> found) {
        Set<String> listed = names(resource);
        Set<String> missing = new TreeSet<>(found);
        missing.removeAll(listed);
        Set<String> stale = new TreeSet<>(listed);
        stale.removeAll(found);
        if (!missing.isEmpty() || !stale.isEmpty()) {
            throw new AssertionError(resource + ": not listed " + missing + ", listed without need " + stale);
        }
    }

    /** The first word of each line; a line without a reason fails. Lines that begin with # are remarks. */
    static Set<String> names(String resource) {
        Set<String> names = new TreeSet<>();
        for (String line : text(resource).split("\n", -1)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                int space = line.indexOf(' ');
                if (space < 0 || line.substring(space).isBlank()) {
                    throw new AssertionError(resource + ": no reason for " + line);
                }
                names.add(line.substring(0, space));
            }
        }
        return names;
    }

    private static String text(String resource) {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
