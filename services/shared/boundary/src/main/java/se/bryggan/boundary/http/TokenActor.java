package se.bryggan.boundary.http;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.eclipse.microprofile.jwt.JsonWebToken;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.gate.Actor;
import se.bryggan.boundary.gate.ActorSource;
import se.bryggan.boundary.gate.Denied;

/**
 * Reads the actor from the validated access token: {@code role}, {@code authority}, {@code branch}, {@code unit},
 * {@code loa}. A token without a role, or with a branch that nobody knows, acts as nobody.
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
        String role = claim("role");
        if (identity.isAnonymous() || role == null) {
            throw new Denied(Denied.Code.ROLE);
        }
        return new Actor(
                token.getSubject(), kind(role), claim("authority"), branch(), claim("unit"), role, assurance());
    }

    private static Actor.Kind kind(String role) {
        return switch (role) {
            case "guardian" -> Actor.Kind.GUARDIAN;
            case "pupil" -> Actor.Kind.PUPIL;
            case "service", "unit-intake", "supplier", "registry" -> Actor.Kind.SERVICE;
            default -> Actor.Kind.STAFF;
        };
    }

    private Branch branch() {
        String branch = claim("branch");
        try {
            return branch == null ? null : Branch.valueOf(branch.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new Denied(Denied.Code.ROLE);
        }
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
