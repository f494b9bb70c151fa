package se.bryggan.local.keycloak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import se.bryggan.city.City;

class RealmTest {
    private static final List<Login> LOGINS = CityLogins.of(City.of(LocalDate.of(2026, 11, 20)));

    @Test
    void everyLoginHasItsOwnNameAndARole() {
        Set<String> names = new HashSet<>();

        for (Login login : LOGINS) {
            assertTrue(names.add(login.name()), login.name());
            assertFalse(login.claims().get("role").isBlank(), login.name());
        }
        assertTrue(names.containsAll(List.of("rektor-ekbacken", "sst-norr", "guardian-2-story-01", "drift")));
    }

    @Test
    void staffActForAnAuthorityAndFamiliesForNone() {
        for (Login login : LOGINS) {
            boolean family = Set.of("guardian", "pupil").contains(login.claims().get("role"));

            assertEquals(!family, login.claims().containsKey("authority"), login.name());
        }
    }

    @Test
    void aTokenCarriesNoNameAndNoAddress() throws Exception {
        JsonNode client = realmOfOneProgram().get("clients").get(0);

        assertEquals("[\"basic\"]", client.get("defaultClientScopes").toString());
        Set<String> claims = new HashSet<>();
        StreamSupport.stream(client.get("protocolMappers").spliterator(), false)
                .map(mapper -> mapper.get("config").path("claim.name").asText())
                .filter(claim -> !claim.isEmpty())
                .forEach(claims::add);
        assertEquals(Set.of("authority", "branch", "unit", "role", "loa", "person", "preferred_username"), claims);
    }

    @Test
    void onlyTheDemoClientTakesPasswords() throws Exception {
        for (JsonNode client : realmOfOneProgram().get("clients")) {
            boolean demo = client.get("clientId").asText().equals(Realm.DEMO_CLIENT);

            assertEquals(demo, client.path("directAccessGrantsEnabled").asBoolean());
            assertEquals(demo, !client.path("clientAuthenticatorType").asText().equals("client-jwt"));
        }
    }

    @Test
    void aPasswordHangsOnTheLoginAndTheSecret() {
        assertEquals(new DemoLogins("a").password("x"), new DemoLogins("a").password("x"));
        assertFalse(new DemoLogins("a").password("x").equals(new DemoLogins("b").password("x")));
        assertFalse(new DemoLogins("a").password("x").equals(new DemoLogins("a").password("y")));
    }

    private static JsonNode realmOfOneProgram() throws Exception {
        Realm realm = new Realm(List.of("school")).program("school", "{\"keys\":[]}", Map.of("role", "service"));
        return new ObjectMapper().readTree(realm.json());
    }
}
