package se.bryggan.boundary.disclosure;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One part of the rule book that a lawyer must approve before a production start: the key of a row, or {@code procedure}.
 *
 * <p>{@code wording} is a digest of all that the part says, but for its note. Another wording, also another day of entry
 * into force, has to be approved anew.
 */
public record Clause(String key, String wording) {

    private static final String PROCEDURE = "procedure";
    private static final int DIGITS = 12;

    static Clause of(RuleRow row) {
        return new Clause(
                row.key(),
                digest(List.of(
                        row.kind(),
                        row.citation(),
                        row.sfs(),
                        row.from(),
                        row.to(),
                        row.categories(),
                        row.purposes(),
                        row.conditions(),
                        row.attestedByAsker(),
                        row.givers(),
                        row.findings(),
                        row.traits(),
                        row.validFrom() + ".." + row.validTo(),
                        row.obligations(),
                        inOrder(row.purposeObligations()))));
    }

    static Clause of(Procedure procedure) {
        return new Clause(PROCEDURE, digest(List.of(procedure)));
    }

    private static String inOrder(Map<Purpose, ?> byPurpose) {
        return byPurpose.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Object::toString)
                .collect(Collectors.joining(","));
    }

    private static String digest(List<?> words) {
        try {
            byte[] text = words.stream()
                    .map(Object::toString)
                    .collect(Collectors.joining("\n"))
                    .getBytes(StandardCharsets.UTF_8);
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text);
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** As an approval names it, for instance {@code OSL-12-3/consent-child 5d41402abc4b}. */
    @Override
    public String toString() {
        return key + " " + wording;
    }
}
