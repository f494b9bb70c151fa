package se.bryggan.sip.words;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.UUID;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.boundary.seal.Seal;

/** Seals and opens records of words as JSON. */
@ApplicationScoped
public class Words {

    private final Seal seal;
    private final ObjectMapper json;

    Words(Seal seal, ObjectMapper json) {
        this.seal = seal;
        this.json = json;
    }

    /** Seals in the caller's transaction with the key of the record. */
    public byte[] seal(UUID record, Controller controller, Object words) {
        try {
            return seal.seal(record, controller, json.writeValueAsBytes(words));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("words not writable");
        }
    }

    /** Opens what was sealed for the record. */
    public <T> T open(UUID record, byte[] sealed, Class<T> type) {
        try {
            return json.readValue(seal.open(record, sealed), type);
        } catch (IOException e) {
            throw new IllegalStateException("words not readable");
        }
    }
}
