package se.bryggan.directory.register;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.UUID;
import se.bryggan.boundary.seal.Seal;

/** Encrypts and decrypts identities, each with the key of its person. */
@ApplicationScoped
class IdentityVault {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Seal seal;
    private final BlindIndex index;

    IdentityVault(Seal seal, BlindIndex index) {
        this.seal = seal;
        this.index = index;
    }

    byte[] digest(UUID person, Identity identity) {
        return index.of(person, clear(identity));
    }

    byte[] close(UUID person, Identity identity) {
        return seal.seal(person, Register.CONTROLLER, clear(identity));
    }

    Identity open(UUID person, byte[] sealed) {
        try {
            return JSON.readValue(seal.open(person, sealed), Identity.class);
        } catch (IOException e) {
            // The parser's message may quote what it could not read.
            throw new IllegalStateException("identity is not readable");
        }
    }

    private static byte[] clear(Identity identity) {
        try {
            return JSON.writeValueAsBytes(identity);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("identity is not writable");
        }
    }
}
