package se.bryggan.consent;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.gate.Actor;
import se.bryggan.testkit.Events;

/** What staff of the holder do: register a word that they heard or have on paper, and ask for one. */
@QuarkusTest
class StaffQuarkusTest {

    @Inject
    GuardianKin kin;

    private Family family;

    @BeforeEach
    void aFamily() {
        family = new Family(kin);
    }

    @Test
    void staffRegisterAGuardiansSpokenAndWrittenWord() {
        family.known(10);

        family.registers(family.mentor, family.motherRef, "ORAL")
                .then()
                .statusCode(201)
                .body("method", equalTo("ORAL"))
                .body("capacity", equalTo("GUARDIAN"))
                .body("state", equalTo("GIVEN"));
        family.registers(family.mentor, family.fatherRef, "WRITTEN")
                .then()
                .statusCode(201)
                .body("method", equalTo("WRITTEN"));
        family.lists(family.mother).then().statusCode(200).body("total", equalTo(2));
    }

    @Test
    void nobodyElsesWordIsRegistered() {
        family.known(10);

        for (UUID stranger : List.of(UUID.randomUUID(), new UUID(0, 0))) {
            family.registers(family.mentor, stranger, "ORAL")
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("/problems/not-a-giver"));
        }
        family.lists(family.mentor).then().body("total", equalTo(0));
    }

    @Test
    void theWordOfAGuardianEndsWhenTheChildIsOfAge() {
        family.known(18);

        family.registers(family.mentor, family.motherRef, "ORAL").then().statusCode(422);
        family.registers(family.mentor, family.child, "ORAL")
                .then()
                .statusCode(201)
                .body("capacity", equalTo("SUBJECT"));
    }

    @Test
    void forAChildWhomTheRegisterDoesNotKnowNothingIsRegistered() {
        family.registers(family.mentor, family.motherRef, "ORAL").then().statusCode(404);
    }

    @Test
    void staffOfAnotherBranchOrAuthorityRegisterNothingHere() {
        family.known(10);

        for (var other : List.of(
                Family.staff("municipality", Branch.STUDENT_HEALTH, "student-health"),
                Family.staff("another-municipality", Branch.SCHOOL, "mentor"))) {
            family.registers(other, family.motherRef, "ORAL").then().statusCode(404);
            family.asks(other).then().statusCode(404);
        }
        family.registers(family.mother, family.motherRef, "ORAL").then().statusCode(403);
        family.lists(family.mentor).then().body("total", equalTo(0));
    }

    @Test
    void anotherSchoolOfTheSameAuthorityHasNothingToDoWithThePupil() {
        family.known(10);
        family.gives(family.mother, "GIVEN");
        Actor elsewhere = Family.staff("municipality", Branch.SCHOOL, "unit-2", "mentor", 3);
        Actor principal = Family.staff("municipality", Branch.SCHOOL, "unit-2", "principal", 3);

        for (Actor other : List.of(elsewhere, principal)) {
            family.registers(other, family.motherRef, "ORAL").then().statusCode(404);
            family.asks(other).then().statusCode(404);
            family.lists(other).then().statusCode(404);
        }
        family.lists(family.mentor).then().body("total", equalTo(1));
    }

    @Test
    void whoChangesSchoolIsTheNewSchoolsToAskAbout() {
        family.known(10);
        Actor newMentor = Family.staff("municipality", Branch.SCHOOL, "unit-2", "mentor", 3);

        family.goesTo("unit-2", 2);

        family.lists(newMentor).then().statusCode(200);
        family.lists(family.mentor).then().statusCode(404);
    }

    @Test
    void theStudentHealthOfAnAuthorityActsForThePupilsOfItsSchoolsOnly() {
        family.known(10);
        Family unknown = new Family(kin);
        Actor health = Family.staff("municipality", Branch.STUDENT_HEALTH, "health-1", "student-health", 3);
        String own = family.asking().replace("\"SCHOOL\"", "\"STUDENT_HEALTH\"");
        String foreign = unknown.asking().replace("\"SCHOOL\"", "\"STUDENT_HEALTH\"");

        Family.as(health).body(own).post("/v1/consent-requests").then().statusCode(201);
        Family.as(health).body(foreign).post("/v1/consent-requests").then().statusCode(404);

        assertEquals(
                1,
                Family.count("select count(*) from ledger where actor_id = '" + health.id()
                        + "' and actor_unit = 'health-1' and outcome = 'DENY'"));
    }

    @Test
    void aWordIsRegisteredByAStrongLoginOnly() {
        family.known(10);
        Actor weak = Family.staff("municipality", Branch.SCHOOL, "unit-1", "mentor", 2);

        family.registers(weak, family.motherRef, "ORAL")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/stronger-login-needed"));
        family.lists(weak).then().body("total", equalTo(0));
    }

    @Test
    void aYoungChildsGuardiansAreAskedAndTold() {
        family.known(14);

        Response asked = family.asks(family.mentor);

        asked.then().statusCode(201);
        assertEquals(Set.of(family.motherRef, family.fatherRef), givers(asked));
        assertEquals(Set.of("REQUESTED"), Set.copyOf(asked.jsonPath().getList("statements.state", String.class)));
        assertEquals(givers(asked), told(asked));
        assertEquals(
                2,
                Events.await("consent.school.v1", 2, record -> family.child
                                .toString()
                                .equals(record.key()))
                        .size());
    }

    @Test
    void from15ThePupilIsAskedTooAndFrom18Alone() {
        family.known(15);
        Family grown = new Family(kin).known(18);

        assertEquals(Set.of(family.motherRef, family.fatherRef, family.child), givers(family.asks(family.mentor)));
        assertEquals(Set.of(grown.child), givers(grown.asks(grown.mentor)));
    }

    @Test
    void nobodyIsAskedAboutAChildWhomTheRegisterDoesNotKnow() {
        family.asks(family.mentor).then().statusCode(404);
    }

    @Test
    void theSameKeyAsksAndRegistersOnce() {
        family.known(10);
        String key = UUID.randomUUID().toString();

        for (int i = 0; i < 2; i++) {
            Family.as(family.mentor)
                    .header("Idempotency-Key", key)
                    .body(family.asking())
                    .post("/v1/consent-requests")
                    .then()
                    .statusCode(201)
                    .body("statements", hasSize(2));
            Family.as(family.mentor)
                    .header("Idempotency-Key", key)
                    .body(family.registration(family.motherRef, "ORAL"))
                    .post("/v1/consent-registrations")
                    .then()
                    .statusCode(201);
        }

        family.lists(family.mentor).then().body("total", equalTo(3));
    }

    private static Set<UUID> givers(Response asked) {
        return asked.jsonPath().getList("statements.giver", String.class).stream()
                .map(UUID::fromString)
                .collect(Collectors.toSet());
    }

    /** Whom the notices about these statements go to. */
    private static Set<UUID> told(Response asked) {
        Set<String> statements = new TreeSet<>(asked.jsonPath().getList("statements.id", String.class));
        var notices = Events.await(
                "notice.school.v1",
                statements.size(),
                record -> statements.contains(json(record).getString("matterRef")));
        notices.forEach(notice -> assertTrue(json(notice).getString("link").matches("[a-z-]+"), "a code, no text"));
        return notices.stream()
                .map(notice -> UUID.fromString(json(notice).getString("person")))
                .collect(Collectors.toSet());
    }

    private static JsonPath json(ConsumerRecord<String, byte[]> record) {
        return JsonPath.from(new String(record.value(), StandardCharsets.UTF_8));
    }
}
