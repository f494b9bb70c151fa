package se.bryggan.boundary.ledger.replay;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import se.bryggan.boundary.disclosure.Decision;
import se.bryggan.boundary.disclosure.Deny;
import se.bryggan.boundary.disclosure.Permit;

/** What a decision said, in the words of the ledger; orders do not count. */
public record Answer(
        String outcome,
        boolean review,
        SortedSet<String> disclosed,
        SortedSet<String> withheld,
        SortedSet<String> rules,
        SortedSet<String> obligations) {

    static Answer of(JsonNode row) {
        return new Answer(
                row.path("outcome").asText(),
                row.path("review").asBoolean(),
                names(row, "categories"),
                names(row, "withheld"),
                names(row, "rules"),
                names(row, "obligations"));
    }

    static Answer of(Decision decision) {
        return switch (decision) {
            case Permit permit ->
                new Answer(
                        permit.reduced() ? "REDACT" : "PERMIT",
                        false,
                        names(permit.categories()),
                        names(permit.withheld()),
                        names(permit.rules()),
                        names(permit.obligations()));
            case Deny deny ->
                new Answer(
                        "DENY",
                        deny.review(),
                        names(List.of()),
                        names(deny.withheld()),
                        names(deny.rules()),
                        names(deny.obligations()));
        };
    }

    /** Where the other says something else; empty when they agree. */
    List<String> differences(Answer other) {
        var differences = new ArrayList<String>();
        differ(differences, "outcome", outcome, other.outcome);
        differ(differences, "review", review, other.review);
        differ(differences, "disclosed", disclosed, other.disclosed);
        differ(differences, "withheld", withheld, other.withheld);
        differ(differences, "rules", rules, other.rules);
        differ(differences, "obligations", obligations, other.obligations);
        return differences;
    }

    /** Whether something else would go out, or a human be asked, under the other. */
    boolean flips(Answer other) {
        return !outcome.equals(other.outcome) || review != other.review || !disclosed.equals(other.disclosed);
    }

    private static void differ(List<String> differences, String what, Object recorded, Object decided) {
        if (!recorded.equals(decided)) {
            differences.add(what + " " + recorded + " was recorded, " + decided + " is decided");
        }
    }

    private static SortedSet<String> names(JsonNode row, String list) {
        var names = new TreeSet<String>();
        row.path(list).forEach(name -> names.add(name.asText()));
        return names;
    }

    private static SortedSet<String> names(Collection<?> words) {
        var names = new TreeSet<String>();
        words.forEach(word -> names.add(word.toString()));
        return names;
    }
}
