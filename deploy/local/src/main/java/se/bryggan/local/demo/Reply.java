package se.bryggan.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** An answer of a service: status, entity tag (null if none) and JSON body (missing node if none). */
record Reply(int status, String etag, JsonNode body) {

    /** The text at a JSON pointer; fails with a readable message when it is not there. */
    String text(String pointer) {
        JsonNode node = body.at(pointer);
        if (node.isMissingNode() || node.isNull()) {
            throw new StoryFailure("an answer lacks " + pointer);
        }
        return node.asText();
    }

    /** The first row of a list that has this text under that name. */
    Optional<JsonNode> row(String list, String name, String text) {
        return body.path(list)
                .valueStream()
                .filter(row -> row.path(name).asText().equals(text))
                .findFirst();
    }

    /** The code of a problem answer, as {@code consent-missing}. */
    String problem() {
        String type = body.path("type").asText();
        return type.substring(type.lastIndexOf('/') + 1);
    }
}
