package se.bryggan.boundary.ledger.replay;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import se.bryggan.boundary.ledger.proof.CanonicalJson;

/** Every recorded decision of the exported ledgers in a folder. */
final class ExportedLedgers {

    private final Path folder;

    ExportedLedgers(Path folder) {
        this.folder = folder;
    }

    /** Hears of each decision, and of each that cannot be decided again; {@code where} is file and line. */
    interface Reader {
        void decision(String where, Recorded recorded);

        void unreadable(String where, String why);
    }

    /** The files, in the order of their names; none where there is no such folder. */
    List<Path> files() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(".jsonl") && Files.isRegularFile(file))
                    .sorted()
                    .toList();
        }
    }

    void read(Reader reader) throws IOException {
        for (Path file : files()) {
            try (BufferedReader lines = Files.newBufferedReader(file)) {
                int number = 0;
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    number++;
                    read(folder.relativize(file) + ":" + number, line, reader);
                }
            }
        }
    }

    private static void read(String where, String line, Reader reader) {
        try {
            Recorded.of(CanonicalJson.read(line)).ifPresent(recorded -> reader.decision(where, recorded));
        } catch (NotReplayable e) {
            reader.unreadable(where, e.getMessage());
        } catch (JsonProcessingException e) {
            reader.unreadable(where, "not a line of JSON");
        }
    }
}
