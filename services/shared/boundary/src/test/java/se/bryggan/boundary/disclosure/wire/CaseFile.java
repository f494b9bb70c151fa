package se.bryggan.boundary.disclosure.wire;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The files of cases among the test resources: the acceptance cases as given, and the project's own. */
final class CaseFile {

    static final List<String> ALL = List.of("cases.jsonl", "more-cases.jsonl");

    private CaseFile() {}

    static List<String> lines(String name) throws IOException {
        try (InputStream in = CaseFile.class.getResourceAsStream("/disclosure/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        }
    }
}
