package se.bryggan.boundary.ledger.replay;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import se.bryggan.boundary.disclosure.Ask;
import se.bryggan.boundary.disclosure.Decision;
import se.bryggan.boundary.disclosure.Deny;
import se.bryggan.boundary.disclosure.DisclosurePoint;
import se.bryggan.boundary.disclosure.Permit;

/** Exported lines as a ledger's would be, of questions that a disclosure point decides. */
final class RecordedLines {

    private RecordedLines() {}

    static List<String> of(DisclosurePoint point, List<Ask> questions) {
        return of(point, questions, questions.size());
    }

    /** As if so many persons took turns in being asked about. */
    static List<String> of(DisclosurePoint point, List<Ask> questions, int persons) {
        return IntStream.range(0, questions.size())
                .mapToObj(i -> line(questions.get(i), point.decideAttested(questions.get(i)), "person-" + i % persons)
                        .toString())
                .toList();
    }

    private static ObjectNode line(Ask ask, Decision decision, String person) {
        ObjectNode line = JsonNodeFactory.instance.objectNode();
        line.put("position", 1).put("salt", "00112233445566778899aabbccddeeff");
        ObjectNode row = line.putObject("row");
        row.put("question", "DISCLOSURE").put("controller", "board").put("branch", "SCHOOL");
        row.put("subject", person);
        row.put("actor_unit", "unit-1").put("rule_book", decision.ruleBookVersion());
        row.set("ask", AskJson.write(ask));
        row.put("ask_digest", decision.askDigest());
        switch (decision) {
            case Permit permit -> {
                row.put("outcome", permit.reduced() ? "REDACT" : "PERMIT").put("review", false);
                names(row.putArray("categories"), permit.categories());
            }
            case Deny deny -> row.put("outcome", "DENY").put("review", deny.review());
        }
        names(row.putArray("withheld"), decision.withheld());
        names(row.putArray("rules"), decision.rules());
        names(row.putArray("obligations"), decision.obligations());
        return line;
    }

    private static void names(ArrayNode list, Collection<?> words) {
        words.stream().map(Object::toString).sorted().forEach(list::add);
    }
}
