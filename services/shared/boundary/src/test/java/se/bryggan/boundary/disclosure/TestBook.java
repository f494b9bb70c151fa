package se.bryggan.boundary.disclosure;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The rule book of the project, and small ones that differ from it in one file. */
final class TestBook {

    static final RuleBook BOOK = RuleBook.load(TestBook.class.getClassLoader());

    private static final String INDEX = """
        version: "test"
        groups: groups.yaml
        procedure: procedure.yaml
        rows: [rows.yaml]
        """;

    private TestBook() {}

    /** The project's groups and procedure with these rows only. */
    static RuleBook ofRows(String rows) {
        return RuleBook.load(files(Map.of("index.yaml", INDEX, "rows.yaml", rows)));
    }

    /** The project's book and a file of rows more. */
    static RuleBook withAnother(String rows) {
        try {
            String index = text("index.yaml") + "  - another.yaml\n";
            return RuleBook.load(files(Map.of("index.yaml", index, "another.yaml", rows)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One of the project's files. */
    static String text(String name) throws IOException {
        try (InputStream in = files(Map.of()).open(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The project's files, but for those given here. */
    static RuleBook.Files files(Map<String, String> instead) {
        return name -> instead.containsKey(name)
                ? new ByteArrayInputStream(instead.get(name).getBytes(StandardCharsets.UTF_8))
                : TestBook.class.getResourceAsStream("/rulebook/disclosure/" + name);
    }
}
