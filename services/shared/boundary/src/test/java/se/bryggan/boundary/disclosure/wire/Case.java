package se.bryggan.boundary.disclosure.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
        JsonNode decision = JSON.readTree(answer);
        var problems = new ArrayList<String>();
        for (String field : List.of("outcome", "review")) {
            if (!expect.get(field).equals(decision.get(field))) {
                problems.add(field + " is " + decision.get(field));
            }
        }
        for (String list : List.of("disclosed", "withheld")) {
            if (expect.has(list) && !names(expect, list).equals(names(decision, list))) {
                problems.add(list + " is " + names(decision, list));
            }
        }
        Set<String> rules = names(decision, "rules");
        if (expect.has("rules") && names(expect, "rules").stream().noneMatch(rules::contains)) {
            problems.add("rules is " + rules);
        }
        Set<String> obligations = names(decision, "obligations");
        if (!obligations.containsAll(names(expect, "obligations"))
                || names(expect, "notObligations").stream().anyMatch(obligations::contains)) {
            problems.add("obligations is " + obligations);
        }
        return problems;
    }

    @Override
    public String toString() {
        return id + ": " + title;
    }

    private static Set<String> names(JsonNode node, String list) {
        var names = new HashSet<String>();
        node.path(list).forEach(name -> names.add(name.textValue()));
        return names;
    }
}
