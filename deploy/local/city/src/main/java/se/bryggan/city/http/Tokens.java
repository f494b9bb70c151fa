package se.bryggan.city.http;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** The bearer tokens that open the stand-ins, one per door: an organiser's code, {@code register} or {@code catalogue}. */
public final class Tokens {

    private static final String SCHEME = "Bearer ";

    private final Map<String, byte[]> byDoor = new HashMap<>();

    /** The tokens by door. */
    public Tokens(Map<String, String> byDoor) {
        byDoor.forEach((door, token) -> this.byDoor.put(door, bytes(token)));
    }

    /** Reads a properties file with a line {@code door=token} each. */
    public static Tokens read(Path file) throws IOException {
        Properties lines = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            lines.load(reader);
        }
        Map<String, String> byDoor = new HashMap<>();
        lines.forEach((door, token) -> byDoor.put((String) door, ((String) token).strip()));
        return new Tokens(byDoor);
    }

    /** The door that the header opens, if any. */
    Optional<String> door(String authorization) {
        if (authorization == null || !authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Optional.empty();
        }
        byte[] shown = bytes(authorization.substring(SCHEME.length()).strip());
        return byDoor.entrySet().stream()
                .filter(entry -> shown.length > 0 && MessageDigest.isEqual(entry.getValue(), shown))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static byte[] bytes(String token) {
        return token.getBytes(StandardCharsets.UTF_8);
    }
}
