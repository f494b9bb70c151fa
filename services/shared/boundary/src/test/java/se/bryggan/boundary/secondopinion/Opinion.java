package se.bryggan.boundary.secondopinion;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.TreeSet;

/** The answer: what goes out, what does not, on which rules, with which obligations. */
record Opinion(
        String outcome,
        boolean review,
        Set<String> disclosed,
        Set<String> withheld,
        Set<String> rules,
        Set<String> obligations,
        Set<String> rows) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Nothing goes out, no rule was tried. */
    static Opinion denied(Set<String> asked, Set<String> obligations) {
        var all = new TreeSet<>(obligations);
        all.add("LOG");
        return new Opinion("DENY", false, Set.of(), asked, Set.of(), all, Set.of());
    }

    ObjectNode toJson() {
        ObjectNode json = JSON.createObjectNode().put("outcome", outcome).put("review", review);
        json.set("disclosed", JSON.valueToTree(disclosed));
        json.set("withheld", JSON.valueToTree(withheld));
        json.set("rules", JSON.valueToTree(rules));
        json.set("obligations", JSON.valueToTree(obligations));
        return json;
    }
}
