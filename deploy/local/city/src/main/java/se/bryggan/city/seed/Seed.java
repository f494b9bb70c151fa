package se.bryggan.city.seed;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Random;
import java.util.UUID;

/**
 * The one source of chance in the city: the same seed and key give the same answer on every machine.
 *
 * <p>Every answer hangs on its own key and not on the order of generation, so that a pupil more in one class
 * changes nothing for the others. Keys are names such as {@code story-01}, never personal numbers.
 */
public record Seed(long value) {

    /** The seed of the city when nobody chooses another. */
    public static final Seed DEFAULT = new Seed(20130101L);

    /** A version 4 UUID of the key. */
    public UUID uuid(String... key) {
        ByteBuffer digest = ByteBuffer.wrap(digest(key));
        long high = (digest.getLong() & 0xFFFF_FFFF_FFFF_0FFFL) | 0x0000_0000_0000_4000L;
        long low = (digest.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    /** A generator of its own for the key; {@link Random}, since its algorithm is fixed by contract. */
    public Random random(String... key) {
        return new Random(ByteBuffer.wrap(digest(key)).getLong());
    }

    private byte[] digest(String... key) {
        String text = value + "/" + String.join("/", key);
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
