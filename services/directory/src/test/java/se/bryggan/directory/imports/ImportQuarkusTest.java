package se.bryggan.directory.imports;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.bryggan.directory.Callers.as;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import se.bryggan.boundary.gate.Actor;
import se.bryggan.city.people.Adult;
import se.bryggan.city.people.Child;
import se.bryggan.contracts.directory.PersonChangedSchool;
import se.bryggan.contracts.directory.PupilChanged;
import se.bryggan.directory.Callers;
import se.bryggan.directory.TheCity;
import se.bryggan.outbox.EventJson;
import se.bryggan.testkit.AdminSql;
import se.bryggan.testkit.Events;

@QuarkusTest
class ImportQuarkusTest {

    private static final String PUPIL = "se.bryggan.directory.pupil-changed.v1";
    private static final String PERSON = "se.bryggan.directory.person-changed.v1";
    private static final List<Child> CHILDREN = TheCity.CITY.population().children();

    @Test
    void everyChildOfTheSourcesIsPlacedAndTheSchoolSectorIsToldOnce() throws Exception {
        Callers.imported();
        Callers.imported();

        List<ConsumerRecord<String, byte[]>> pupils = Events.await("directory.school.v1", CHILDREN.size(), is(PUPIL));

        // Other tests change pupils too: each of their versions is told, and none twice.
        long versions =
                pupils.stream().map(ImportQuarkusTest::version).distinct().count();
        assertEquals(versions, pupils.size(), "a second import has nothing to tell");
        PupilChanged told = EventJson.read(pupils.getFirst().value(), PupilChanged.class);
        assertEquals("skola24-sim", told.supplier());
        Set<String> ids = pupils.stream().map(ImportQuarkusTest::externalId).collect(Collectors.toSet());
        assertEquals(CHILDREN.stream().map(child -> child.personId().toString()).collect(Collectors.toSet()), ids);
    }

    @Test
    void guardiansAreIntroducedBeforeTheChildThatNamesThem() throws Exception {
        Callers.imported();

        var persons = Events.await("directory.school.v1", CHILDREN.size(), is(PERSON));

        Set<String> known = persons.stream().map(ConsumerRecord::key).collect(Collectors.toSet());
        for (var record : persons) {
            PersonChangedSchool told = EventJson.read(record.value(), PersonChangedSchool.class);
            assertTrue(known.containsAll(
                    told.guardians().stream().map(ref -> ref.value().toString()).toList()));
        }
    }

    @Test
    void anImportIsRepeatableAndSaysWhatItDid() {
        Callers.imported();

        as(Callers.REGISTRY)
                .post("/v1/imports")
                .then()
                .statusCode(200)
                .body("units.read", equalTo(TheCity.CITY.organisation().units().size()))
                .body("units.added", equalTo(0))
                .body("posts.read", equalTo(TheCity.CITY.staff().size()))
                .body("persons.added", equalTo(0))
                .body("persons.changed", equalTo(0))
                .body("pupils.read", equalTo(CHILDREN.size()))
                .body("pupils.added", equalTo(0))
                .body("pupils.changed", equalTo(0))
                .body("accounts.read", greaterThan(0))
                .body("accounts.changed", equalTo(0))
                .body("unplaced", equalTo(0));
    }

    @Test
    void namesAndNumbersAreNowhereInClear() {
        Callers.imported();
        Child child = TheCity.child("story-01");
        Adult guardian = TheCity.guardians("story-01").getFirst();

        String everything = String.join(
                "\n",
                AdminSql.column("select p::text from person p").toString(),
                AdminSql.column("select o::text from outbox o").toString(),
                AdminSql.column("select l::text from ledger l").toString(),
                AdminSql.column("select l::text from access_log l").toString());
        String topic = Events.read("directory.school.v1").stream()
                .map(record -> new String(record.value(), StandardCharsets.UTF_8))
                .collect(Collectors.joining());

        for (String secret : List.of(child.number(), guardian.number(), guardian.email(), child.familyName())) {
            assertFalse(everything.contains(secret));
            assertFalse(topic.contains(secret));
        }
    }

    @Test
    void onlyTheRegistryMayStartAnImport() {
        as(Callers.MENTOR).post("/v1/imports").then().statusCode(403);
        as(Callers.NOTIFICATION).post("/v1/imports").then().statusCode(403);
        as(new Actor("registry", Actor.Kind.SERVICE, null, null, null, "registry", 1))
                .post("/v1/imports")
                .then()
                .statusCode(403);
    }

    private static String externalId(ConsumerRecord<String, byte[]> record) {
        return pupil(record).externalId().toString();
    }

    private static String version(ConsumerRecord<String, byte[]> record) {
        return externalId(record) + " " + pupil(record).version();
    }

    private static PupilChanged pupil(ConsumerRecord<String, byte[]> record) {
        try {
            return EventJson.read(record.value(), PupilChanged.class);
        } catch (EventJson.MalformedJson e) {
            throw new IllegalStateException(e);
        }
    }

    private static java.util.function.Predicate<ConsumerRecord<String, byte[]>> is(String type) {
        return record -> type.equals(Events.header(record, "ce_type"));
    }
}
