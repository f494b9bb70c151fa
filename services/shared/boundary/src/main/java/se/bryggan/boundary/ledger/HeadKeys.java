package se.bryggan.boundary.ledger;

import com.google.crypto.tink.subtle.Ed25519Sign;
import com.google.crypto.tink.subtle.Hkdf;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The Ed25519 keys with which this service signs ledger heads, one per authority.
 *
 * <p>All are derived from one secret: a file with 32 random bytes in Base64, mounted from the key store.
 */
@ApplicationScoped
class HeadKeys {

    private static final int SEED_BYTES = 32;

    /** How RFC 8410 wraps the 32 bytes of a public and a private key. */
    private static final byte[] PUBLIC = HexFormat.of().parseHex("302a300506032b6570032100");

    private static final byte[] PRIVATE = HexFormat.of().parseHex("302e020100300506032b657004220420");

    private final Optional<Path> secret;

    HeadKeys(@ConfigProperty(name = "bryggan.ledger.key-file") Optional<Path> secret) {
        this.secret = secret;
    }

    /** False where no secret is configured: then the ledger is kept but not sealed. */
    boolean areThere() {
        return secret.isPresent();
    }

    HeadKey of(String authority) {
        try {
            byte[] master = Base64.getDecoder()
                    .decode(Files.readString(secret.orElseThrow()).strip());
            byte[] purpose = ("bryggan-ledger-head/" + authority).getBytes(StandardCharsets.UTF_8);
            byte[] seed = Hkdf.computeHkdf("HmacSha256", master, new byte[0], purpose, SEED_BYTES);
            var pair = Ed25519Sign.KeyPair.newKeyPairFromSeed(seed);
            PrivateKey signing = KeyFactory.getInstance("Ed25519")
                    .generatePrivate(new PKCS8EncodedKeySpec(joined(PRIVATE, pair.getPrivateKey())));
            return new HeadKey(joined(PUBLIC, pair.getPublicKey()), signing);
        } catch (IOException e) {
            throw new UncheckedIOException("ledger key", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("ledger key", e);
        }
    }

    /** {@code open} is the public half in X.509 form. */
    record HeadKey(byte[] open, PrivateKey secret) {}

    private static byte[] joined(byte[] prefix, byte[] key) {
        byte[] joined = new byte[prefix.length + key.length];
        System.arraycopy(prefix, 0, joined, 0, prefix.length);
        System.arraycopy(key, 0, joined, prefix.length, key.length);
        return joined;
    }
}
