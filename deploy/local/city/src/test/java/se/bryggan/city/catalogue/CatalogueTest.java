package se.bryggan.city.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.bryggan.city.Cities;
import se.bryggan.city.City;
import se.bryggan.city.ss12000.Client;

class CatalogueTest {

    private static final City CITY = Cities.AUTUMN;
    private static Client client;

    @BeforeAll
    static void start() throws Exception {
        client = Client.start(CITY);
    }

    @AfterAll
    static void stop() {
        client.close();
    }

    @Test
    void everyUnitAndEveryPostIsToldOnce() {
        Set<String> units = new HashSet<>();
        Set<String> posts = new HashSet<>();

        client.all("catalogue/units?limit=4", "catalogue")
                .forEach(unit -> assertTrue(units.add(unit.get("code").asText())));
        client.all("catalogue/posts?limit=9", "catalogue")
                .forEach(post -> assertTrue(posts.add(post.get("login").asText())));

        assertEquals(CITY.organisation().units().size(), units.size());
        assertEquals(CITY.staff().size(), posts.size());
    }

    @Test
    void aMentorsGroupBearsTheNameThatItHasInTheSchoolsSystem() {
        JsonNode mentor = posts().get("mentor-ekbacken-7a");
        Set<String> groups = new HashSet<>();
        client.all("utbildningsnamnden/v2/groups", "utbildningsnamnden")
                .forEach(group -> groups.add(group.get("displayName").asText()));

        assertEquals("mentor", mentor.get("role").asText());
        assertEquals("ekbacken", mentor.get("unit").asText());
        assertTrue(groups.contains(mentor.get("group").asText()));
    }

    @Test
    void aDataProtectionOfficerCoversTheWholeAuthority() {
        JsonNode officer = posts().get("dataskyddsombud-region");

        assertEquals("region", officer.get("authority").asText());
        assertFalse(officer.has("unit"));
        assertFalse(officer.has("branch"));
    }

    private static Map<String, JsonNode> posts() {
        Map<String, JsonNode> posts = new HashMap<>();
        client.all("catalogue/posts", "catalogue")
                .forEach(post -> posts.put(post.get("login").asText(), post));
        return posts;
    }
}
