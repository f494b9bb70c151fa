package se.bryggan.testkit;

import java.security.PublicKey;
import java.util.Map;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;

/** A client's proof of who it is: a short-lived token that it signed itself (RFC 7523). */
final class ClientAssertion {
    private static final String TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

    private ClientAssertion() {}

    /** The client's id, or null when the proof does not hold. */
    static String clientOf(Map<String, String> form, PublicKey key, String issuer) {
        if (!TYPE.equals(form.get("client_assertion_type")) || form.get("client_assertion") == null) {
            return null;
        }
        try {
            JwtClaims claims = new JwtConsumerBuilder()
                    .setVerificationKey(key)
                    .setRequireExpirationTime()
                    .setRequireJwtId()
                    .setRequireSubject()
                    .setExpectedAudience(issuer, issuer + "/token")
                    .build()
                    .processToClaims(form.get("client_assertion"));
            return claims.getSubject().equals(claims.getIssuer()) ? claims.getSubject() : null;
        } catch (InvalidJwtException | MalformedClaimException e) {
            return null;
        }
    }
}
