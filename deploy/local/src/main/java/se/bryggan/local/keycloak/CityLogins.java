package se.bryggan.local.keycloak;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.bryggan.city.City;
import se.bryggan.city.organisation.Post;
import se.bryggan.city.people.FamilyLogin;

/** The log-ins of the made-up city, and of those who run the platform, with the claims that the services read. */
final class CityLogins {
    /** Assurance level 3 (LOA3, tillitsnivå 3): what a real log-in to these records takes. */
    static final String ASSURANCE = "3";

    private CityLogins() {}

    static List<Login> of(City city) {
        Stream<Login> staff = city.staff().stream().map(CityLogins::staff);
        Stream<Login> families = Stream.concat(city.guardianLogins().stream(), city.pupilLogins().stream())
                .map(CityLogins::family);
        // Whoever runs the platform is an authority too, and its ledgers have an officer.
        Stream<Login> operators = Stream.of(
                operator("drift", "operations", "directory"),
                operator("register", "registry", "directory"),
                operator("dataskyddsombud-directory", "dpo", "directory"),
                operator("dataskyddsombud-operator", "dpo", "operator"));
        return Stream.of(staff, families, operators).flatMap(all -> all).toList();
    }

    private static Login staff(Post post) {
        Map<String, String> claims = claims(post.role().wire(), post.personId().toString());
        claims.put("authority", post.authority());
        if (post.branch() != null) {
            claims.put("branch", post.branch().name());
        }
        if (post.unit() != null) {
            claims.put("unit", post.unit());
        }
        return new Login(post.login(), post.email(), post.givenName(), post.familyName(), claims);
    }

    private static Login family(FamilyLogin login) {
        Map<String, String> claims =
                claims(login.role().wire(), login.personId().toString());
        return new Login(login.login(), login.email(), login.givenName(), login.familyName(), claims);
    }

    private static Login operator(String name, String role, String authority) {
        Map<String, String> claims = claims(role, name);
        claims.put("authority", authority);
        claims.put("branch", "PLATFORM_OPERATIONS");
        return new Login(name, name + "@bryggan.test", "Platform", "Operations", claims);
    }

    private static Map<String, String> claims(String role, String person) {
        Map<String, String> claims = new LinkedHashMap<>();
        claims.put("role", role);
        claims.put("loa", ASSURANCE);
        claims.put("person", person);
        return claims;
    }
}
