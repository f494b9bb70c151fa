package se.bryggan.boundary.disclosure.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Holds an answer against what a case of the acceptance format expects of it. */
public final class Expected {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Expected() {}

    /** What in the answer is not as expected; empty = the case holds. */
    public static List<String> problems(JsonNode expect, String answer) throws IOException {
        JsonNode given = JSON.readTree(answer);
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

    /** The words of one list of the answer or of what is expected. */
    public static Set<String> names(JsonNode node, String list) {
        var names = new TreeSet<String>();
        node.path(list).forEach(name -> names.add(name.textValue()));
        return names;
    }
}
