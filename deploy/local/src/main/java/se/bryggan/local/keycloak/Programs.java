package se.bryggan.local.keycloak;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.bryggan.city.City;
import se.bryggan.city.organisation.Authority;
import se.bryggan.local.secrets.Secrets;
import se.bryggan.local.secrets.SigningKey;

/** The clients that are programs: the services, one intake for each authority, and one supplier of attendance marks. */
public final class Programs {
    private static final String SUPPLIER = "skola24-sim";
    /** The organiser whose attendance the supplier keeps, and may speak for. */
    private static final String SUPPLIED = "utbildningsnamnden";

    private Programs() {}

    /** The key of a service, an intake or a supplier, in the folder of its kind. */
    public static SigningKey serviceKey(Secrets secrets, String service) {
        return SigningKey.of(secrets, "clients/" + service);
    }

    static void addTo(Realm realm, Secrets secrets, List<String> services, City city) {
        for (String service : services) {
            realm.program(service, serviceKey(secrets, service).publicKeySet(), claims("service", null));
        }
        for (Authority authority : city.organisation().authorities()) {
            SigningKey key = SigningKey.of(secrets, "intake/" + authority.code());
            realm.program("intake-" + authority.code(), key.publicKeySet(), claims("unit-intake", authority.code()));
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
