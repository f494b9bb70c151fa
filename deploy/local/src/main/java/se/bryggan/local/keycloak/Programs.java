package se.bryggan.local.keycloak;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.bryggan.city.City;
import se.bryggan.city.organisation.Branch;
import se.bryggan.city.organisation.Sector;
import se.bryggan.local.secrets.Secrets;
import se.bryggan.local.secrets.SigningKey;

/**
 * The clients that are programs: the services, one intake for each branch of an authority, and one supplier of
 * attendance marks.
 */
public final class Programs {
    private static final String SUPPLIER = "skola24-sim";
    /** The organiser whose attendance the supplier keeps, and may speak for. */
    private static final String SUPPLIED = "utbildningsnamnden";

    /** In which sectors a service fetches packages; the others fetch none. */
    private static final Map<String, Set<Sector>> FETCHES = Map.of(
            "school", Set.of(Sector.SCHOOL),
            "case", Set.of(Sector.SOCIAL),
            "referral", Set.of(Sector.values()),
            "sip", Set.of(Sector.values()));

    private Programs() {}

    /** The key of a service, an intake or a supplier, in the folder of its kind. */
    public static SigningKey serviceKey(Secrets secrets, String service) {
        return SigningKey.of(secrets, "clients/" + service);
    }

    /** The folder with the keys of the intakes that the service fetches packages as, and of no other; empty if none. */
    public static Optional<Path> intakeKeys(Secrets secrets, String service, City city) {
        if (!FETCHES.containsKey(service)) {
            return Optional.empty();
        }
        for (Intake intake : intakes(city)) {
            if (FETCHES.get(service).contains(intake.branch().sector())) {
                Path key = intake.key(secrets).file();
                secrets.text(folder(service) + intake.name() + ".pem", () -> Files.readString(key));
            }
        }
        return Optional.of(secrets.file(folder(service)));
    }

    private static String folder(String service) {
        return "intake-keys/" + service + "/";
    }

    private static List<Intake> intakes(City city) {
        return city.organisation().units().stream()
                .map(unit -> new Intake(unit.authority(), unit.branch()))
                .distinct()
                .toList();
    }

    /** Fetches what is addressed to one branch of an authority. */
    private record Intake(String authority, Branch branch) {
        String name() {
            return authority + "." + branch;
        }

        SigningKey key(Secrets secrets) {
            return SigningKey.of(secrets, "intake/" + name());
        }
    }

    static void addTo(Realm realm, Secrets secrets, List<String> services, City city) {
        for (String service : services) {
            realm.program(service, serviceKey(secrets, service).publicKeySet(), claims("service", null));
        }
        for (Intake intake : intakes(city)) {
            Map<String, String> claims = claims("unit-intake", intake.authority());
            claims.put("branch", intake.branch().name());
            realm.program("intake-" + intake.name(), intake.key(secrets).publicKeySet(), claims);
        }
        realm.program(SUPPLIER, serviceKey(secrets, SUPPLIER).publicKeySet(), claims("supplier", SUPPLIED));
    }

    private static Map<String, String> claims(String role, String authority) {
        Map<String, String> claims = new LinkedHashMap<>();
        claims.put("role", role);
        claims.put("loa", CityLogins.ASSURANCE);
        if (authority != null) {
            claims.put("authority", authority);
        }
        return claims;
    }
}
