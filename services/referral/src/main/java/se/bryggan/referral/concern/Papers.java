package se.bryggan.referral.concern;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import se.bryggan.boundary.disclosure.Category;
import se.bryggan.boundary.seal.Seal;

/** What is written in a received report and about it, sealed with the key of the record. */
@ApplicationScoped
class Papers {

    private static final TypeReference<Map<Category, JsonNode>> CONTENT = new TypeReference<>() {};

    private final Seal seal;
    private final ObjectMapper json;

    Papers(Seal seal, ObjectMapper json) {
        this.seal = seal;
        this.json = json;
    }

    byte[] seal(IncomingConcern concern, Map<Category, JsonNode> content) {
        try {
            return seal.seal(concern.id(), concern.controller(), json.writeValueAsBytes(content));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("report of concern", e);
        }
    }

    Map<Category, JsonNode> content(IncomingConcern concern) {
        try {
            return json.readValue(seal.open(concern.id(), concern.content()), CONTENT);
        } catch (IOException e) {
            throw new IllegalStateException("report of concern", e);
        }
    }

    byte[] sealNote(IncomingConcern concern, String note) {
        return seal.seal(concern.id(), concern.controller(), note.getBytes(StandardCharsets.UTF_8));
    }

    /** Null when no note has been written. */
    String note(IncomingConcern concern) {
        return concern.protectionNote() == null
                ? null
                : new String(seal.open(concern.id(), concern.protectionNote()), StandardCharsets.UTF_8);
    }
}
