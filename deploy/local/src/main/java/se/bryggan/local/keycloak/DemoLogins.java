package se.bryggan.local.keycloak;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Passwords of the local log-ins, derived from one secret of this clone so that they stay the same from run to run. */
record DemoLogins(String secret) {
    private static final int LENGTH = 20;

    String password(String login) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] derived = mac.doFinal(login.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().encodeToString(derived).substring(0, LENGTH);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One line for each log-in: name, password, role, authority, unit; separated by tabs. */
    String file(List<Login> logins) {
        return logins.stream()
                .map(login -> String.join(
                        "\t",
                        login.name(),
                        password(login.name()),
                        login.claims().get("role"),
                        login.claims().getOrDefault("authority", "-"),
                        login.claims().getOrDefault("unit", "-")))
                .collect(Collectors.joining("\n", "# login\tpassword\trole\tauthority\tunit\n", "\n"));
    }
}
