package se.bryggan.testkit;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import se.bryggan.boundary.gate.Actor;

/** Access tokens as the realm of production gives them: signed by the issuer, addressed to every service. */
public final class Tokens {
    private static final Duration LIFE = Duration.ofMinutes(5);
    private static final Set<String> SERVICES =
            Set.of("directory", "school", "consent", "referral", "case", "sip", "notification");

    private final SigningKey key;
    private final String issuer;
    private final Set<String> audience;

    Tokens(SigningKey key, String issuer, Set<String> audience) {
        this.key = key;
        this.issuer = issuer;
        this.audience = audience;
    }

    /** The tokens that the service under test accepts. */
    public static Tokens issued() {
        var config = ConfigProvider.getConfig();
        Set<String> audience = new TreeSet<>(SERVICES);
        config.getOptionalValue("quarkus.application.name", String.class).ifPresent(audience::add);
        return new Tokens(
                SigningKey.read(Path.of(config.getValue("bryggan.testkit.oidc.keys", String.class))),
                config.getValue("quarkus.oidc.auth-server-url", String.class),
                audience);
    }

    /** A token of the actor, valid for five minutes; what the actor lacks is absent. */
    public String of(Actor actor) {
        return sign(claims(actor));
    }

    /** A token of a guardian or pupil whose log-in the directory knows as {@code person}. */
    public String of(Actor actor, String person) {
        return sign(claims(actor).claim("person", person));
    }

    /** A good token with just these claims besides what every token has. */
    public String with(String subject, Map<String, String> own) {
        JwtClaimsBuilder claims = base(subject);
        own.forEach(claims::claim);
        return sign(claims);
    }

    /** A token that was good until a minute ago. */
    public String expired(Actor actor) {
        Instant end = Instant.now().minusSeconds(60);
        return sign(claims(actor).issuedAt(end.minus(LIFE)).expiresAt(end));
    }

    /** A token meant for another system. */
    public String elsewhere(Actor actor) {
        return sign(claims(actor).audience("elsewhere"));
    }

    /** A token signed by someone who is not the issuer. */
    public String forged(Actor actor) {
        return claims(actor).jws().keyId(SigningKey.ID).sign(SigningKey.pair().getPrivate());
    }

    /** The token of a client: a service, or the intake of a branch ({@code intake-<authority>.<BRANCH>}). */
    String ofClient(String client) {
        JwtClaimsBuilder claims = base(client).claim("azp", client).claim("loa", "3");
        if (client.startsWith("intake-")) {
            String[] intake = client.substring("intake-".length()).split("\\.", 2);
            claims.claim("role", "unit-intake").claim("authority", intake[0]).claim("branch", intake[1]);
        } else {
            claims.claim("role", "service");
        }
        return sign(claims);
    }

    static Set<String> everyService() {
        Set<String> all = new TreeSet<>(SERVICES);
        all.add("testkit");
        return all;
    }

    private JwtClaimsBuilder claims(Actor actor) {
        JwtClaimsBuilder claims = base(actor.id())
                .preferredUserName(actor.id())
                .claim("azp", actor.kind() == Actor.Kind.SERVICE ? actor.id() : "demo-cli")
                .claim("role", actor.role())
                .claim("loa", Integer.toString(actor.assurance()));
        add(claims, "authority", actor.authority());
        add(claims, "branch", actor.branch() == null ? null : actor.branch().name());
        add(claims, "unit", actor.unit());
        return claims;
    }

    private JwtClaimsBuilder base(String subject) {
        Instant now = Instant.now();
        return Jwt.claims()
                .subject(subject)
                .issuer(issuer)
                .audience(audience)
                .issuedAt(now)
                .expiresAt(now.plus(LIFE))
                .claim("jti", UUID.randomUUID().toString());
    }

    private static void add(JwtClaimsBuilder claims, String name, String value) {
        if (value != null) {
            claims.claim(name, value);
        }
    }

    private String sign(JwtClaimsBuilder claims) {
        return claims.jws().keyId(SigningKey.ID).sign(key.privateKey());
    }
}
