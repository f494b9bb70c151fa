package se.bryggan.boundary.ledger.proof;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;

/**
 * One row of a ledger in its sealed place, counted from 1.
 *
 * <p>The salt keeps a hash that others hold from telling anything about the row: 16 random bytes.
 */
public record SealedRow(long position, byte[] salt, ObjectNode row) {

    public static final int SALT_BYTES = 16;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final byte[] LEAF = {0};
    private static final Set<String> MEMBERS = Set.of("position", "salt", "row");

    /** The row that comes after so many others, with a salt of its own. */
    public static SealedRow next(long size, ObjectNode row) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return new SealedRow(size + 1, salt, row);
    }

    public byte[] leaf() {
        return Sha256.of(LEAF, salt, CanonicalJson.bytes(row));
    }

    /** As it stands in an export: one line of JSON. */
    public String line() {
        ObjectNode line = JsonNodeFactory.instance.objectNode();
        line.put("position", position);
        line.put("salt", HexFormat.of().formatHex(salt));
        line.set("row", row);
        return line.toString();
    }

    static SealedRow of(JsonNode line) throws NotALedger {
        Members members = Members.exactly(line, MEMBERS);
        return new SealedRow(members.number("position"), members.hex("salt", SALT_BYTES), members.object("row"));
    }
}
