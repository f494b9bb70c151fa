package se.bryggan.boundary.disclosure.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** One line of a file of cases: a request and what is expected of its decision. */
record Case(String id, String title, String line, JsonNode expect) {

    static final String GIVEN = "cases.jsonl";
    static final String OWN = "more-cases.jsonl";

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The acceptance cases as given, and the project's own. */
    static List<Case> all() throws IOException {
        var all = new ArrayList<>(in(GIVEN));
        all.addAll(in(OWN));
        return all;
    }

    static List<Case> in(String file) throws IOException {
        var cases = new ArrayList<Case>();
        try (InputStream in = Case.class.getResourceAsStream("/disclosure/" + file)) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                JsonNode node = JSON.readTree(line);
                cases.add(
                        new Case(node.get("id").textValue(), node.get("title").textValue(), line, node.get("expect")));
            }
        }
        return cases;
    }

    /** What in the answer is not as expected; empty = the case holds. */
    List<String> problems(String answer) throws IOException {
        return Expected.problems(expect, answer);
    }

    @Override
    public String toString() {
        return id + ": " + title;
    }
}
