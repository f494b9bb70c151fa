package se.bryggan.boundary.ledger.replay;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import se.bryggan.boundary.disclosure.Ask;

/**
 * A decision about a disclosure as it stands in the ledger. {@code unit} is that of whoever acted; may be empty.
 * {@code person} tells one person from another and is shown to nobody.
 */
record Recorded(String authority, String branch, String unit, String person, Answer answer, String ruleBook, Ask ask) {

    /** The decision of an exported line; empty for a head, and for a row about something else than a disclosure. */
    static Optional<Recorded> of(JsonNode line) throws NotReplayable {
        JsonNode row = line.path("row");
        return row.path("question").asText().equals("DISCLOSURE") ? Optional.of(ofRow(row)) : Optional.empty();
    }

    /** The decision of a row about a disclosure. */
    static Recorded ofRow(JsonNode row) throws NotReplayable {
        Ask ask = ask(row);
        if (!ask.digest().equals(row.path("ask_digest").asText())) {
            throw new NotReplayable("the facts are not those that were decided on");
        }
        return new Recorded(
                row.path("controller").asText(),
                row.path("branch").asText(),
                row.path("actor_unit").asText(),
                row.path("subject").asText(ask.subject().ref()),
                Answer.of(row),
                row.path("rule_book").asText(),
                ask);
    }

    private static Ask ask(JsonNode row) throws NotReplayable {
        if (!row.path("ask").isObject()) {
            throw new NotReplayable("no facts are recorded");
        }
        try {
            return AskJson.read(row.path("ask"));
        } catch (JsonProcessingException e) {
            // The parser's message could quote the facts.
            throw new NotReplayable("the facts cannot be read");
        }
    }
}
