package se.bryggan.boundary.http;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.gate.Actor;
import se.bryggan.boundary.gate.ActorSource;

/**
 * Reads the actor from the validated access token: {@code role}, {@code authority}, {@code branch}, {@code unit},
 * {@code loa}. A valid token without a role or with one that means nothing here, or with a branch that nobody knows,
 * acts as nobody: refused wherever it knocks, and on record.
 */
@ApplicationScoped
class TokenActor implements ActorSource {

    private final SecurityIdentity identity;
    private final JsonWebToken token;

    TokenActor(SecurityIdentity identity, JsonWebToken token) {
        this.identity = identity;
        this.token = token;
    }

    @Override
    public Actor actor() {
        if (identity.isAnonymous() || token.getSubject() == null) {
            throw new UnauthorizedException();
        }
        String role = claim("role");
        Actor.Kind kind = role == null ? Actor.Kind.NOBODY : kind(role);
        if (kind == Actor.Kind.NOBODY || (claim("branch") != null && branch() == null)) {
            return new Actor(token.getSubject(), Actor.Kind.NOBODY, null, null, null, "unknown", 0);
        }
        return new Actor(token.getSubject(), kind, claim("authority"), branch(), claim("unit"), role, assurance());
    }

    private Actor.Kind kind(String role) {
        return switch (role) {
            case "guardian" -> Actor.Kind.GUARDIAN;
            case "pupil" -> Actor.Kind.PUPIL;
            case "service", "unit-intake", "supplier", "registry" -> Actor.Kind.SERVICE;
            // Somebody of an authority in any post has duties (SoL 19:1); what a role may do is told by the rows.
            default ->
                Actor.STAFF_ROLES.contains(role) || claim("authority") != null ? Actor.Kind.STAFF : Actor.Kind.NOBODY;
        };
    }

    private Branch branch() {
        String branch = claim("branch");
        return Stream.of(Branch.values())
                .filter(known -> known.name().equalsIgnoreCase(branch))
                .findFirst()
                .orElse(null);
    }

    private int assurance() {
        String level = claim("loa");
        return level != null && level.matches("[0-4]") ? Integer.parseInt(level) : 0;
    }

    private String claim(String name) {
        Object value = token.getClaim(name);
        return value == null || value.toString().isBlank() ? null : value.toString();
    }
}
