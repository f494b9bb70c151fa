package se.bryggan.directory.register;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keyed hashes that let an encrypted number be looked up and an encrypted identity be compared.
 *
 * <p>The key (a file with 32 random bytes in Base64) is another than the one that encrypts: who has the table cannot
 * hash all personnummer, of which there are few enough to try.
 */
@Startup
@ApplicationScoped
class BlindIndex {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    private final SecretKeySpec key;

    BlindIndex(@ConfigProperty(name = "bryggan.directory.index-key-file") Path file) {
        this.key = new SecretKeySpec(read(file), ALGORITHM);
    }

    /** Equal for equal numbers. */
    byte[] of(PersonNumber number) {
        return hash("number", number.value());
    }

    /** Equal for the same person with the same identity. */
    byte[] of(UUID person, byte[] identity) {
        return hash("identity " + person, new String(identity, StandardCharsets.UTF_8));
    }

    private byte[] hash(String what, String value) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal((what + '\n' + value).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("index key", e);
        }
    }

    private static byte[] read(Path file) {
        try {
            byte[] bytes = Base64.getDecoder().decode(Files.readString(file).strip());
            if (bytes.length != KEY_BYTES) {
                throw new IllegalStateException("index key: not " + KEY_BYTES + " bytes");
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException("index key", e);
        }
    }
}
