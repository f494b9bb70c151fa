package se.bryggan.boundary.secondopinion;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** One line of a file of cases, and what of its {@code expect} an answer does not keep. */
record AcceptanceCase(String id, String line, JsonNode node) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static List<AcceptanceCase> in(String resource) throws IOException {
        var cases = new ArrayList<AcceptanceCase>();
        try (InputStream in = AcceptanceCase.class.getResourceAsStream(resource)) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                JsonNode node = JSON.readTree(line);
                cases.add(new AcceptanceCase(node.get("id").textValue(), line, node));
            }
        }
        return cases;
    }

    /** Empty when the answer is as expected. */
    List<String> problems(String answer) throws IOException {
        JsonNode given = JSON.readTree(answer);
        JsonNode expect = node.get("expect");
        var problems = new ArrayList<String>();
        for (String field : List.of("outcome", "review")) {
            if (!expect.get(field).equals(given.get(field))) {
                problems.add(field + " is " + given.get(field));
            }
        }
        for (String field : List.of("disclosed", "withheld")) {
            if (expect.has(field) && !names(expect, field).equals(names(given, field))) {
                problems.add(field + " is " + names(given, field));
            }
        }
        Set<String> rules = names(given, "rules");
        if (expect.has("rules") && names(expect, "rules").stream().noneMatch(rules::contains)) {
            problems.add("rules is " + rules);
        }
        Set<String> obligations = names(given, "obligations");
        if (!obligations.containsAll(names(expect, "obligations"))
                || names(expect, "notObligations").stream().anyMatch(obligations::contains)) {
            problems.add("obligations is " + obligations);
        }
        return problems;
    }

    @Override
    public String toString() {
        return id;
    }

    static Set<String> names(JsonNode answer, String field) {
        var names = new TreeSet<String>();
        answer.path(field).forEach(name -> names.add(name.textValue()));
        return names;
    }
}
