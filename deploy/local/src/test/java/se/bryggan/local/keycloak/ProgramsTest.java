package se.bryggan.local.keycloak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bryggan.city.City;
import se.bryggan.local.secrets.Secrets;
import se.bryggan.local.services.ServiceNames;

class ProgramsTest {
    private static final City CITY = City.of(LocalDate.of(2026, 11, 20));

    @TempDir
    private Path folder;

    @Test
    void aServiceHoldsTheKeysOfTheBranchesThatItFetchesForAndNoOther() throws Exception {
        Secrets secrets = new Secrets(folder);

        for (String service : List.of("directory", "consent", "notification")) {
            assertEquals(Optional.empty(), Programs.intakeKeys(secrets, service, CITY), service);
        }
        assertEquals(
                Set.of(
                        "stadsdelsnamnd-norr.SCHOOL_SOCIAL_TEAM",
                        "stadsdelsnamnd-norr.SOCIAL_INVESTIGATION",
                        "stadsdelsnamnd-soder.SCHOOL_SOCIAL_TEAM",
                        "stadsdelsnamnd-soder.SOCIAL_INVESTIGATION"),
                keys(secrets, "case"));
        assertTrue(keys(secrets, "school").contains("utbildningsnamnden.SCHOOL"));
        assertTrue(keys(secrets, "school").stream().noneMatch(key -> key.matches(".*SOCIAL.*|region.*")));
        assertTrue(keys(secrets, "sip").containsAll(keys(secrets, "case")));
        assertTrue(keys(secrets, "sip").contains("region.CHILD_PSYCHIATRY"));
    }

    @Test
    void everyKeyThatAServiceHoldsIsThatOfAClientWhoseTokensNameTheBranch() throws Exception {
        Secrets secrets = new Secrets(folder);
        Realm realm = new Realm(ServiceNames.ALL);
        Programs.addTo(realm, secrets, ServiceNames.ALL, CITY);
        JsonNode clients = new ObjectMapper().readTree(realm.json()).path("clients");

        for (String key : keys(secrets, "sip")) {
            JsonNode client = clients.valueStream()
                    .filter(one -> one.path("clientId").asText().equals("intake-" + key))
                    .findFirst()
                    .orElseThrow();
            assertEquals(key, claim(client, "authority") + "." + claim(client, "branch"));
        }
    }

    private static String claim(JsonNode client, String name) {
        return client.path("protocolMappers")
                .valueStream()
                .map(mapper -> mapper.path("config"))
                .filter(config -> config.path("claim.name").asText().equals(name))
                .map(config -> config.path("claim.value").asText())
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> keys(Secrets secrets, String service) throws IOException {
        Path keys = Programs.intakeKeys(secrets, service, CITY).orElseThrow();
        try (var files = Files.list(keys)) {
            return files.map(file -> file.getFileName().toString().replace(".pem", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
