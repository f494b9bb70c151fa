package se.bryggan.boundary.seal;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.bryggan.boundary.gate.Controller;

/**
 * Encrypts confidential text with one key per record and controller, so that each can end at its own time.
 *
 * <p>The record's key is kept wrapped by the service's key-encryption key (a file with 32 random bytes in Base64;
 * production mounts it from the key store). Deleting the record's key makes every copy unreadable.
 */
@Startup
@ApplicationScoped
public class Seal {

    private static final int KEY_BYTES = 32;

    private final Aead wrapping;
    private final RecordKeys keys;
    private final SecureRandom random = new SecureRandom();

    Seal(@ConfigProperty(name = "bryggan.seal.kek-file") Path kekFile, RecordKeys keys) {
        try {
            this.wrapping = new AesGcmJce(
                    Base64.getDecoder().decode(Files.readString(kekFile).strip()));
        } catch (IOException e) {
            throw new UncheckedIOException("key-encryption key", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("key-encryption key", e);
        }
        this.keys = keys;
    }

    /** Encrypts in the caller's transaction; makes the record's key the first time. */
    public byte[] seal(UUID record, Controller controller, byte[] clear) {
        try {
            if (keys.find(record, controller).isEmpty()) {
                keys.add(record, controller, wrapping.encrypt(newKey(), bytes(record)));
            }
            byte[] wrapped = keys.find(record, controller).orElseThrow();
            return opened(wrapped, record).encrypt(clear, bytes(record));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("seal", e);
        }
    }

    /** Decrypts; fails if the record's key is gone or the text was not sealed for this record. */
    public byte[] open(UUID record, byte[] sealed) {
        List<byte[]> wrapped = keys.find(record);
        if (wrapped.isEmpty()) {
            throw new IllegalStateException("record key is gone");
        }
        GeneralSecurityException last = null;
        for (byte[] key : wrapped) {
            try {
                return opened(key, record).decrypt(sealed, bytes(record));
            } catch (GeneralSecurityException e) {
                last = e;
            }
        }
        throw new IllegalStateException("seal", last);
    }

    private Aead opened(byte[] wrapped, UUID record) throws GeneralSecurityException {
        return new AesGcmJce(wrapping.decrypt(wrapped, bytes(record)));
    }

    private byte[] newKey() {
        byte[] key = new byte[KEY_BYTES];
        random.nextBytes(key);
        return key;
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
