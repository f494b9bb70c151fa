package se.bryggan.boundary.ledger.proof;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** An authority that keeps a ledger of made-up rows, seals it and exports it. */
final class Sealing {

    static final LedgerId LEDGER = new LedgerId("utbildningsnamnden", "referral");

    private static final Instant START = Instant.parse("2026-05-04T07:30:00Z");

    private final LedgerId ledger;
    private final KeyPair keys;
    private final List<String> lines = new ArrayList<>();
    private final List<Head> heads = new ArrayList<>();
    private final MerkleTree tree = new MerkleTree();

    Sealing(LedgerId ledger, KeyPair keys) {
        this.ledger = ledger;
        this.keys = keys;
    }

    static KeyPair newKeys() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A ledger of so many rows, sealed after every few. */
    static Sealing ofRows(int rows, KeyPair keys, Random random) {
        var sealing = new Sealing(LEDGER, keys);
        for (int i = 1; i <= rows; i++) {
            sealing.add(salt(random), row(i, random));
            if (random.nextInt(4) == 0 || i == rows) {
                sealing.seal();
            }
        }
        return sealing;
    }

    void add(byte[] salt, ObjectNode row) {
        var sealed = new SealedRow(tree.size() + 1, salt, row);
        tree.add(sealed.leaf());
        lines.add(sealed.line());
    }

    void seal() {
        byte[] previous = heads.isEmpty() ? Head.NONE : heads.getLast().digest();
        Instant at = START.plus(Duration.ofMinutes(heads.size()));
        Head head = Head.sign(
                ledger, heads.size() + 1L, tree, previous, at, keys.getPublic().getEncoded(), keys.getPrivate());
        heads.add(head);
        lines.add(head.line());
    }

    /** The same history up to a row, and from there on another: what the holder of the key could write. */
    Sealing rewrittenFrom(int row, Random random) throws Exception {
        var other = new Sealing(ledger, keys);
        int at = 0;
        for (String line : lines) {
            ObjectNode json = CanonicalJson.read(line);
            if (json.has("head")) {
                other.seal();
                continue;
            }
            at++;
            SealedRow kept = SealedRow.of(json);
            if (at == row) {
                kept.row()
                        .put(
                                "outcome",
                                "PERMIT".equals(kept.row().get("outcome").textValue()) ? "DENY" : "PERMIT");
            }
            other.add(at < row ? kept.salt() : salt(random), kept.row());
        }
        return other;
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    List<Head> heads() {
        return List.copyOf(heads);
    }

    List<String> anchors() {
        return heads.stream().map(Head::line).toList();
    }

    static byte[] salt(Random random) {
        byte[] salt = new byte[SealedRow.SALT_BYTES];
        random.nextBytes(salt);
        return salt;
    }

    static ObjectNode row(int seq, Random random) {
        ObjectNode row = JsonNodeFactory.instance.objectNode();
        row.put("seq", seq);
        row.put("at", START.plusSeconds(seq).toString());
        row.put("controller", LEDGER.authority());
        row.put("outcome", random.nextBoolean() ? "PERMIT" : "DENY");
        row.put("review", random.nextBoolean());
        row.putArray("categories").add("IDENTITY").add("ATTENDANCE");
        row.putObject("ask").put("purpose", "SST_REFERRAL").put("cells", random.nextInt(9));
        return row;
    }
}
