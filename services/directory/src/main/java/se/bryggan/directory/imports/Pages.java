package se.bryggan.directory.imports;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Walks a source's listing. */
final class Pages {

    /** Rows of a page, each kept in one transaction. */
    static final int SIZE = 200;

    private Pages() {}

    /** Reads one page; the token is null for the first. */
    @FunctionalInterface
    interface Reader<T> {
        SourcePage<T> read(String pageToken);
    }

    /** Gives each page to {@code use}. */
    static <T> void each(String source, Reader<T> reader, Consumer<List<T>> use) {
        String token = null;
        do {
            SourcePage<T> page = fetch(source, reader, token);
            if (page.data().isEmpty()) {
                return;
            }
            use.accept(page.data());
            token = page.pageToken();
        } while (token != null);
    }

    static <T> List<T> all(String source, Reader<T> reader) {
        List<T> rows = new ArrayList<>();
        each(source, reader, rows::addAll);
        return rows;
    }

    private static <T> SourcePage<T> fetch(String source, Reader<T> reader, String token) {
        return once(source, () -> reader.read(token));
    }

    /** Asks the source once; any failure of it becomes {@link SourceUnavailable}. */
    static <T> T once(String source, Supplier<T> call) {
        try {
            return call.get();
        } catch (WebApplicationException | ProcessingException e) {
            // The message may quote the address and what was answered.
            throw new SourceUnavailable(source);
        }
    }
}
