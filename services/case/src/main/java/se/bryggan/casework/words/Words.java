package se.bryggan.casework.words;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.boundary.seal.Seal;

/** Seals text under the key of the record it belongs to. No text stays no text. */
@ApplicationScoped
public class Words {

    private final Seal seal;

    Words(Seal seal) {
        this.seal = seal;
    }

    /** The sealed text, or null. */
    public byte[] seal(UUID record, Controller holder, String words) {
        return words == null ? null : seal.seal(record, holder, words.getBytes(StandardCharsets.UTF_8));
    }

    /** The text of what was sealed for the record, or null. */
    public String open(UUID record, byte[] sealed) {
        return sealed == null ? null : new String(seal.open(record, sealed), StandardCharsets.UTF_8);
    }
}
