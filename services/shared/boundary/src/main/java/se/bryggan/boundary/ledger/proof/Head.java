package se.bryggan.boundary.ledger.proof;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Set;

/**
 * What an authority signs each minute: the root over all rows of one ledger so far, and which head came before.
 *
 * <p>Tells nothing about any row, so that others can keep it. {@code number} counts heads from 1; {@code previous} is the
 * digest of the head before, all zeroes for the first; {@code key} is the Ed25519 public key in X.509 form.
 */
public record Head(
        LedgerId ledger,
        long number,
        long size,
        byte[] root,
        byte[] previous,
        Instant at,
        byte[] key,
        byte[] signature) {

    /** What comes before the first head. */
    public static final byte[] NONE = new byte[32];

    private static final String ALGORITHM = "Ed25519";
    private static final int HASH_BYTES = 32;
    private static final Set<String> MEMBERS =
            Set.of("authority", "service", "number", "size", "root", "previous", "at", "key", "signature");

    /** Signs a head that follows {@code previous}. */
    public static Head sign(
            LedgerId ledger, long number, MerkleTree tree, byte[] previous, Instant at, byte[] key, PrivateKey secret) {
        var unsigned = new Head(ledger, number, tree.size(), tree.root(), previous, at, key, new byte[0]);
        try {
            Signature signer = Signature.getInstance(ALGORITHM);
            signer.initSign(secret);
            signer.update(unsigned.signed());
            return new Head(ledger, number, tree.size(), tree.root(), previous, at, key, signer.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("ledger head not signed", e);
        }
    }

    /** What the next head names as the one before it. */
    public byte[] digest() {
        return Sha256.of(signed());
    }

    public ObjectNode json() {
        ObjectNode json = unsignedJson();
        json.put("signature", Base64.getEncoder().encodeToString(signature));
        return json;
    }

    /** As it stands in an export and among the anchors: one line of JSON. */
    public String line() {
        return line(json());
    }

    /** As {@link #line()}, of a head that was kept as {@link #json()}. */
    public static String line(ObjectNode json) {
        return JsonNodeFactory.instance.objectNode().set("head", json).toString();
    }

    static Head of(JsonNode json) throws NotALedger {
        Members members = Members.exactly(json, MEMBERS);
        return new Head(
                new LedgerId(members.text("authority"), members.text("service")),
                members.number("number"),
                members.number("size"),
                members.hex("root", HASH_BYTES),
                members.hex("previous", HASH_BYTES),
                members.instant("at"),
                members.base64("key"),
                members.base64("signature"));
    }

    boolean isSignedByItsKey() {
        try {
            Signature verifier = Signature.getInstance(ALGORITHM);
            verifier.initVerify(KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(key)));
            verifier.update(signed());
            return verifier.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    boolean sameRoot(byte[] other) {
        return Arrays.equals(root, other);
    }

    private byte[] signed() {
        return CanonicalJson.bytes(unsignedJson());
    }

    private ObjectNode unsignedJson() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("authority", ledger.authority());
        json.put("service", ledger.service());
        json.put("number", number);
        json.put("size", size);
        json.put("root", HexFormat.of().formatHex(root));
        json.put("previous", HexFormat.of().formatHex(previous));
        json.put("at", at.toString());
        json.put("key", Base64.getEncoder().encodeToString(key));
        return json;
    }
}
