package se.bryggan.city.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.bryggan.city.Cities;
import se.bryggan.city.City;
import se.bryggan.city.ss12000.Client;

class CustodyRegisterTest {

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
    void everyChildHasOneRow() {
        Set<String> numbers = new HashSet<>();

        client.all("register/custody?limit=11", "register")
                .forEach(row -> assertTrue(numbers.add(row.get("number").asText()), "a row occurs twice"));

        assertEquals(CITY.population().children().size(), numbers.size());
    }

    @Test
    void custodyProtectionAndHiddenWhereaboutsAreTold() {
        Set<String> custody = new HashSet<>();
        Set<String> protection = new HashSet<>();
        Set<Boolean> hidden = new HashSet<>();

        client.all("register/custody", "register").forEach(row -> {
            custody.add(row.get("custody").asText());
            protection.add(row.get("protection").asText());
            hidden.add(row.get("whereaboutsHidden").asBoolean());
            assertEquals(
                    row.get("custody").asText().equals("JOINT") ? 2 : 1,
                    row.get("guardians").size());
        });

        assertEquals(Set.of("JOINT", "SOLE", "SPECIAL"), custody);
        assertEquals(
                Set.of("NONE", "CONFIDENTIALITY_MARKING", "PROTECTED_REGISTRATION", "FICTITIOUS_IDENTITY"), protection);
        assertEquals(Set.of(true, false), hidden);
    }

    @Test
    void lookupFindsByNumber() throws Exception {
        String number = CITY.story("story-13").child().number();

        HttpResponse<String> answer =
                client.post("register/custody/lookup", "register", "{\"numbers\":[\"" + number + "\",\"unknown\"]}");
        JsonNode rows = Client.MAPPER.readTree(answer.body()).get("data");

        assertEquals(1, rows.size());
        assertEquals("SOLE", rows.get(0).get("custody").asText());
    }

    @Test
    void everyAccountOfAFamilyIsTiedToANumberOfTheRegister() {
        Set<String> numbers = new HashSet<>();
        client.all("register/custody", "register").forEach(row -> {
            numbers.add(row.get("number").asText());
            row.get("guardians")
                    .forEach(guardian -> numbers.add(guardian.get("number").asText()));
        });

        JsonNode accounts = client.all("register/accounts?limit=10", "register");

        assertEquals(CITY.guardianLogins().size() + CITY.pupilLogins().size(), accounts.size());
        accounts.forEach(
                account -> assertTrue(numbers.contains(account.get("number").asText())));
    }

    @Test
    void aNumberInTheUrlIsRefused() {
        assertEquals(
                400,
                client.get("register/custody?number=20130101TF01", "register").statusCode());
    }

    @Test
    void rowsDoNotPrintWhomTheyAreAbout() {
        List<CustodyRow> rows = CustodyRow.of(CITY);

        rows.forEach(row -> assertFalse(row.toString().contains(row.number())));
    }
}
