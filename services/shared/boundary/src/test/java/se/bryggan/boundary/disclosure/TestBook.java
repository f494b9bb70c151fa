package se.bryggan.boundary.disclosure;

import java.io.ByteArrayInputStream;
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

    /** The project's files, but for those given here. */
    static RuleBook.Files files(Map<String, String> instead) {
        return name -> instead.containsKey(name)
                ? new ByteArrayInputStream(instead.get(name).getBytes(StandardCharsets.UTF_8))
                : TestBook.class.getResourceAsStream("/rulebook/disclosure/" + name);
    }
}
