package se.bryggan.city.ss12000;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.bryggan.city.Cities;
import se.bryggan.city.City;
import se.bryggan.city.schooling.Attendance;
import se.bryggan.city.schooling.Story;

class SimulatorTest {

    private static final String WHOLE_TERM =
            "startTime.onOrAfter=2026-08-01T00:00:00%2B02:00&startTime.onOrBefore=2026-12-31T00:00:00%2B01:00";

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

    @ParameterizedTest
    @ValueSource(strings = {"persons", "organisations", "groups", "duties", "activities"})
    void pagingReturnsEachItemExactlyOnce(String resource) {
        List<String> small = ids(client.all("utbildningsnamnden/v2/" + resource + "?limit=7", "utbildningsnamnden"));
        List<String> large = ids(client.all("utbildningsnamnden/v2/" + resource, "utbildningsnamnden"));

        assertEquals(large, small);
        assertEquals(small.size(), Set.copyOf(small).size());
        assertFalse(small.isEmpty());
    }

    @Test
    void theOrganisersTogetherServeEveryMarkThatWasSentAndNoPendingOne() {
        Set<String> served = new HashSet<>(ids(client.all("utbildningsnamnden/v2/attendances", "utbildningsnamnden")));
        List<String> independent = ids(client.all("friskola-eken/v2/attendances?limit=999", "friskola-eken"));
        int municipal = served.size();
        served.addAll(independent);

        assertEquals(CITY.attendances().size(), served.size());
        assertEquals(served.size(), municipal + independent.size());
        CITY.stories().stream()
                .flatMap(story -> story.pendingMarks().stream())
                .forEach(mark -> assertFalse(served.contains(mark.id().toString())));
    }

    @Test
    void calendarEventsNeedAWindowAndKeepToIt() {
        JsonNode all = client.all("utbildningsnamnden/v2/calendarEvents?" + WHOLE_TERM, "utbildningsnamnden");
        JsonNode day = client.all(
                "utbildningsnamnden/v2/calendarEvents?startTime.onOrAfter=2026-11-20T00:00:00+01:00"
                        + "&startTime.onOrBefore=2026-11-20T23:59:59+01:00",
                "utbildningsnamnden");

        assertEquals(
                400,
                client.get("utbildningsnamnden/v2/calendarEvents", "utbildningsnamnden")
                        .statusCode());
        assertTrue(day.size() > 0 && day.size() < all.size());
        day.forEach(event -> assertTrue(event.get("startTime").asText().startsWith("2026-11-20T")));
    }

    @Test
    void attendancesOfOneStudentAreThatStudentsOnly() {
        Story story = CITY.story("story-01");
        String student = story.child().personId().toString();

        JsonNode marks =
                client.all("utbildningsnamnden/v2/attendances?limit=50&student=" + student, "utbildningsnamnden");

        assertTrue(marks.size() > 100);
        marks.forEach(
                mark -> assertEquals(student, mark.get("student").get("id").asText()));
    }

    @Test
    void modifiedAfterIsExclusiveAndBeforeInclusive() {
        Attendance corrected = CITY.attendances().stream()
                .filter(Attendance::corrected)
                .findFirst()
                .orElseThrow();
        Instant time = corrected.modified();
        String path = "utbildningsnamnden/v2/attendances?student=" + corrected.student() + "&meta.modified.";

        List<String> after = ids(client.all(path + "after=" + time, "utbildningsnamnden"));
        List<String> before = ids(client.all(path + "before=" + time, "utbildningsnamnden"));
        List<String> justBefore = ids(client.all(path + "after=" + time.minusSeconds(1), "utbildningsnamnden"));

        assertFalse(after.contains(corrected.id().toString()));
        assertTrue(before.contains(corrected.id().toString()));
        assertTrue(justBefore.contains(corrected.id().toString()));
    }

    @Test
    void aLastPageLeadsToAnEmptyOneWithoutToken() {
        JsonNode last = client.json("friskola-eken/v2/organisations", "friskola-eken");
        JsonNode beyond = client.json(
                "friskola-eken/v2/organisations?pageToken="
                        + last.get("pageToken").asText(),
                "friskola-eken");

        assertEquals(2, last.get("data").size());
        assertEquals(0, beyond.get("data").size());
        assertTrue(beyond.get("pageToken").isNull());
    }

    @Test
    void aPageTokenWithAFilterIsRefusedInPlainText() {
        String token = client.json("utbildningsnamnden/v2/persons?limit=5", "utbildningsnamnden")
                .get("pageToken")
                .asText();

        HttpResponse<String> answer = client.get(
                "utbildningsnamnden/v2/persons?pageToken=" + token + "&meta.modified.after=2026-01-01T00:00:00Z",
                "utbildningsnamnden");

        assertEquals(400, answer.statusCode());
        assertTrue(answer.headers().firstValue("Content-Type").orElseThrow().startsWith("text/plain"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "persons?limit=0",
                "persons?limit=-1",
                "persons?limit=ten",
                "persons?limit=1&limit=2",
                "persons?pageToken=garbled",
                "persons?pageToken=bnVsbA",
                "persons?civicNo=20130101TF01",
                "attendances?student=somebody",
                "attendances?meta.modified.after=yesterday",
                "deletedEntities?pageToken=x"
            })
    void aBadParameterIsRefused(String query) throws Exception {
        HttpResponse<String> answer = client.get("utbildningsnamnden/v2/" + query, "utbildningsnamnden");

        assertEquals(400, answer.statusCode());
        assertEquals(400, Client.MAPPER.readTree(answer.body()).get("code").asInt());
    }

    @ParameterizedTest
    @ValueSource(strings = {"persons?civicNo=20130101TF01", "attendances?student=20130101TF01", "20130101TF01"})
    void anErrorDoesNotRepeatWhatWasSent(String query) {
        HttpResponse<String> answer = client.get("utbildningsnamnden/v2/" + query, "utbildningsnamnden");

        assertTrue(answer.statusCode() >= 400);
        assertFalse(answer.body().contains("20130101TF01"));
    }

    @Test
    void aTokenOfAnotherListingIsRefused() {
        String token = client.json("utbildningsnamnden/v2/persons?limit=5", "utbildningsnamnden")
                .get("pageToken")
                .asText();

        assertEquals(
                400,
                client.get("utbildningsnamnden/v2/groups?pageToken=" + token, "utbildningsnamnden")
                        .statusCode());
    }

    @Test
    void withoutATokenNothingIsServed() {
        assertEquals(401, client.get("utbildningsnamnden/v2/persons", null).statusCode());
        assertEquals(401, client.get("register/custody", "nobody").statusCode());
        assertEquals(200, client.get("health", null).statusCode());
    }

    @Test
    void anOrganisersTokenOpensNoOtherDoor() {
        assertEquals(
                403,
                client.get("friskola-eken/v2/persons", "utbildningsnamnden").statusCode());
        assertEquals(403, client.get("register/custody", "utbildningsnamnden").statusCode());
        assertEquals(
                403, client.get("utbildningsnamnden/v2/persons", "register").statusCode());
    }

    @Test
    void unknownPathsAndMethodsAreRefused() {
        assertEquals(
                404,
                client.get("utbildningsnamnden/v2/grades", "utbildningsnamnden").statusCode());
        assertEquals(
                404,
                client.get("utbildningsnamnden/v1/persons", "utbildningsnamnden")
                        .statusCode());
        assertEquals(
                405,
                client.post("utbildningsnamnden/v2/persons", "utbildningsnamnden", "{}")
                        .statusCode());
    }

    @Test
    void lookupFindsByIdAndByNumberAndLeavesOutTheUnknown() throws Exception {
        Story one = CITY.story("story-01");
        Story two = CITY.story("story-02");
        String body = "{\"ids\":[\"" + one.child().personId() + "\",\"00000000-0000-4000-8000-000000000000\"],"
                + "\"civicNos\":[\"" + two.child().number() + "\",\"20990101TF01\"]}";

        HttpResponse<String> answer = client.post("utbildningsnamnden/v2/persons/lookup", "utbildningsnamnden", body);

        assertEquals(
                List.of(
                        one.child().personId().toString(),
                        two.child().personId().toString()),
                ids(Client.MAPPER.readTree(answer.body())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{\"ids\":[\"x\"]}", "{\"names\":[]}"})
    void aMalformedLookupIsRefused(String body) {
        assertEquals(
                400,
                client.post("utbildningsnamnden/v2/persons/lookup", "utbildningsnamnden", body)
                        .statusCode());
    }

    @Test
    void anOversizedBodyIsRefused() {
        String body = "{\"civicNos\":[\"" + "x".repeat(70_000) + "\"]}";

        assertEquals(
                413,
                client.post("utbildningsnamnden/v2/persons/lookup", "utbildningsnamnden", body)
                        .statusCode());
    }

    @Test
    void protectedIdentitiesAreMarkedAndAFictitiousOneIsNot() {
        Set<String> markings = new HashSet<>();
        client.all("utbildningsnamnden/v2/persons", "utbildningsnamnden")
                .forEach(person -> markings.add(person.get("securityMarking").asText()));

        assertEquals(Set.of("Ingen", "Sekretessmarkering", "Skyddad folkbokföring"), markings);
    }

    @Test
    void deletedEntitiesAreNeverServedAndCanBeAskedForByTimeAndKind() {
        JsonNode all = client.json("utbildningsnamnden/v2/deletedEntities", "utbildningsnamnden")
                .get("data");
        JsonNode later = client.json(
                        "utbildningsnamnden/v2/deletedEntities?entities=Person&after=2027-01-01T00:00:00Z",
                        "utbildningsnamnden")
                .get("data");
        Set<String> served = Set.copyOf(ids(client.all("utbildningsnamnden/v2/persons", "utbildningsnamnden")));

        assertEquals(1, all.get("persons").size());
        assertEquals(2, all.get("attendances").size());
        assertFalse(served.contains(all.get("persons").get(0).asText()));
        assertEquals(0, later.get("persons").size());
        assertFalse(later.has("attendances"));
    }

    @Test
    void everyReferenceBetweenResourcesLeadsSomewhere() {
        Set<String> persons = Set.copyOf(ids(client.all("utbildningsnamnden/v2/persons", "utbildningsnamnden")));
        Set<String> units = Set.copyOf(ids(client.all("utbildningsnamnden/v2/organisations", "utbildningsnamnden")));
        Set<String> duties = Set.copyOf(ids(client.all("utbildningsnamnden/v2/duties", "utbildningsnamnden")));
        JsonNode groups = client.all("utbildningsnamnden/v2/groups", "utbildningsnamnden");
        Set<String> groupIds = Set.copyOf(ids(groups));

        groups.forEach(group -> {
            assertTrue(units.contains(id(group.get("organisation"))));
            group.get("groupMemberships").forEach(member -> assertTrue(persons.contains(id(member.get("person")))));
        });
        client.all("utbildningsnamnden/v2/duties", "utbildningsnamnden").forEach(duty -> {
            assertTrue(persons.contains(id(duty.get("person"))));
            assertTrue(units.contains(id(duty.get("dutyAt"))));
        });
        client.all("utbildningsnamnden/v2/activities", "utbildningsnamnden").forEach(activity -> {
            assertTrue(groupIds.contains(id(activity.get("groups").get(0))));
            assertTrue(duties.contains(id(activity.get("teachers").get(0).get("duty"))));
        });
        client.all("utbildningsnamnden/v2/persons", "utbildningsnamnden").forEach(person -> person.get("responsibles")
                .forEach(responsible -> assertTrue(persons.contains(id(responsible.get("person"))))));
    }

    @Test
    void thePreschoolsOrganiserHasChildrenButNoLessons() {
        JsonNode persons = client.all("stadsdelsnamnd-norr/v2/persons", "stadsdelsnamnd-norr");
        JsonNode events = client.all("stadsdelsnamnd-norr/v2/calendarEvents?" + WHOLE_TERM, "stadsdelsnamnd-norr");

        assertTrue(persons.size() > 20);
        assertEquals(0, events.size());
    }

    private static String id(JsonNode reference) {
        return reference.get("id").asText();
    }

    private static List<String> ids(JsonNode rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(SimulatorTest::id)
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
