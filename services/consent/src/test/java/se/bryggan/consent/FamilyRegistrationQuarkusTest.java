package se.bryggan.consent;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.gate.Actor;
import se.bryggan.testkit.AdminSql;
import se.bryggan.testkit.Events;

/** Both guardians' answers by telephone or on paper, on one screen. */
@QuarkusTest
class FamilyRegistrationQuarkusTest {

    private static final String NOTE = "The mother called back at noon; a colleague listened in.";

    @Inject
    GuardianKin kin;

    private Family family;

    @BeforeEach
    void aFamily() {
        family = new Family(kin).known(10);
    }

    @Test
    void bothGuardiansAnswersAreKeptAsAStatementEach() {
        Response kept = registers(family.mentor, both("GIVEN", ""));

        kept.then()
                .statusCode(201)
                .body("notHeard", empty())
                .body("registration.statements.state", contains("GIVEN", "GIVEN"))
                .body(
                        "registration.statements.giver",
                        contains(family.motherRef.toString(), family.fatherRef.toString()))
                .body("registration.statements.method", contains("ORAL", "ORAL"));
        family.lists(family.mother).then().body("total", equalTo(2));
        assertEquals(2, told(2));
    }

    @Test
    void whoGivesLessThanWasAskedIsLimitedAndTheOtherIsNot() {
        registers(family.mentor, both("GIVEN", ", \"categories\": [\"ATTENDANCE\"]"))
                .then()
                .statusCode(201)
                .body("registration.statements.state", contains("GIVEN", "LIMITED"))
                .body("registration.statements[1].categories", contains("ATTENDANCE"))
                .body("registration.statements[0].categories", containsInAnyOrder("ATTENDANCE", "SCHOOL_RESULTS"));
    }

    @Test
    void oneGuardiansRefusalStandsBesideTheOthersConsent() {
        registers(family.mentor, both("REFUSED", ""))
                .then()
                .statusCode(201)
                .body("registration.statements.state", contains("GIVEN", "REFUSED"));
    }

    @Test
    void whatCannotBeKeptForOneIsKeptForNobody() {
        registers(family.mentor, both("GIVEN", ", \"categories\": [\"HEALTH_RECORD\"]"))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/more-than-asked"));
        registers(family.mentor, both("GIVEN", ", \"validTo\": \"2020-01-01\""))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/valid-to-in-the-past"));
        registers(family.mentor, both("GIVEN", "").replace(family.fatherRef.toString(), UUID.randomUUID() + ""))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/not-a-giver"));
        registers(family.mentor, both("GIVEN", "").replace(family.fatherRef.toString(), family.motherRef.toString()))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/giver-twice"));

        assertEquals(0, Family.count("select count(*) from statement where subject = '" + family.child + "'"));
        assertEquals(0, Family.count("select count(*) from registration where subject = '" + family.child + "'"));
    }

    @Test
    void thatAGuardianIsPreventedIsKeptWithItsGroundAndGivesNoConsent() {
        Response kept = registers(family.mentor, alone(prevented(family.fatherRef)));

        kept.then()
                .statusCode(201)
                .body("registration.prevented.guardian", equalTo(family.fatherRef.toString()))
                .body("registration.prevented.cause", equalTo("ILLNESS"))
                .body("registration.prevented.citation", equalTo("FB 6:13 st 2"))
                .body("registration.statements", hasSize(1))
                .body("notHeard", contains(family.fatherRef.toString()));
        family.lists(family.mother).then().body("total", equalTo(1));
    }

    @Test
    void onlyTheOtherGuardianCanBePrevented() {
        for (UUID other : new UUID[] {family.motherRef, family.child, UUID.randomUUID()}) {
            registers(family.mentor, alone(prevented(other)))
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("/problems/prevented-guardian-invalid"));
        }
    }

    @Test
    void whatTheChildWantsIsKeptAndFrom12To14MustBeSaid() {
        Family older = new Family(kin).known(12);
        registers(family.mentor, alone(", \"childsView\": \"AGAINST\""))
                .then()
                .statusCode(201)
                .body("registration.childsView", equalTo("AGAINST"));

        registers(older.mentor, alone("").replace(ref(family), ref(older)).replace(mother(family), mother(older)))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/childs-view-missing"));
        assertEquals(1, Family.count("select count(*) from statement where subject = '" + family.child + "'"));
    }

    @Test
    void theWitnessNoteIsReadByTheHoldersStaffAloneAndIsNowhereInClear() {
        String place = registers(family.mentor, alone(", \"witnessNote\": \"" + NOTE + "\""))
                .then()
                .statusCode(201)
                .body("registration.witnessNote", nullValue())
                .extract()
                .header("Location");

        Family.as(family.mentor).get(place).then().statusCode(200).body("witnessNote", equalTo(NOTE));
        Family.as(family.mother).get(place).then().statusCode(403);
        for (Actor other : new Actor[] {
            Family.staff("municipality", Branch.SCHOOL, "unit-2", "mentor", 3),
            Family.staff("another-municipality", Branch.SCHOOL, "mentor")
        }) {
            Family.as(other).get(place).then().statusCode(404);
        }
        assertFalse(String.join("", AdminSql.column("select r::text from registration r"))
                .contains("noon"));
        assertFalse(String.join("", AdminSql.column("select k::text from idempotency_key k"))
                .contains("noon"));
        assertFalse(
                String.join("", AdminSql.column("select o::text from outbox o")).contains("noon"));
        assertEquals(
                0,
                Events.await("consent.school.v1", 1, event -> family.child
                                .toString()
                                .equals(event.key()))
                        .stream()
                        .filter(event -> new String(event.value(), StandardCharsets.UTF_8).contains("noon"))
                        .count());
    }

    @Test
    void theSameKeyRegistersAFamilyOnce() {
        String key = UUID.randomUUID().toString();

        for (int i = 0; i < 2; i++) {
            Family.as(family.mentor)
                    .header("Idempotency-Key", key)
                    .body(both("GIVEN", ""))
                    .post("/v1/joint-registrations")
                    .then()
                    .statusCode(201);
        }

        family.lists(family.mother).then().body("total", equalTo(2));
    }

    @Test
    void onlyTheHoldersStaffRegisterAFamily() {
        registers(family.mother, both("GIVEN", "")).then().statusCode(403);
        registers(Family.staff("municipality", Branch.SCHOOL, "unit-2", "mentor", 3), both("GIVEN", ""))
                .then()
                .statusCode(404);
    }

    @Test
    void aNoteOnOneGiversWordIsKeptTheSameWay() {
        String body = family.registration(family.motherRef, "WRITTEN")
                .replaceFirst("\\{", "{\"witnessNote\": \"" + NOTE + "\", ");

        String registration = Family.as(family.mentor)
                .body(body)
                .post("/v1/consent-registrations")
                .then()
                .statusCode(201)
                .extract()
                .path("registration");

        Family.as(family.mentor)
                .queryParam("authority", "municipality")
                .queryParam("branch", "SCHOOL")
                .get("/v1/joint-registrations/" + registration)
                .then()
                .statusCode(200)
                .body("witnessNote", equalTo(NOTE))
                .body("method", equalTo("WRITTEN"));
    }

    private Response registers(Actor actor, String body) {
        return Family.as(actor).body(body).post("/v1/joint-registrations");
    }

    private String both(String fathersAnswer, String fathersLimits) {
        return asked("{\"giver\": \"%s\", \"answer\": \"GIVEN\"}, {\"giver\": \"%s\", \"answer\": \"%s\"%s}"
                        .formatted(family.motherRef, family.fatherRef, fathersAnswer, fathersLimits))
                .formatted("");
    }

    private String alone(String more) {
        return asked("{\"giver\": \"%s\", \"answer\": \"GIVEN\"}".formatted(family.motherRef))
                .formatted(more);
    }

    private String asked(String answers) {
        return """
            {"holder": %s, "subject": "%s", "method": "ORAL", "categories": ["ATTENDANCE", "SCHOOL_RESULTS"],
             "recipients": ["SCHOOL_SOCIAL_TEAM"], "purposes": ["SST_REFERRAL"], "answers": [%s]%%s}
            """.formatted(Family.HOLDER, family.child, answers);
    }

    private static String prevented(UUID guardian) {
        return ", \"prevented\": {\"guardian\": \"" + guardian + "\", \"cause\": \"ILLNESS\"}";
    }

    private static String ref(Family one) {
        return one.child.toString();
    }

    private static String mother(Family one) {
        return one.motherRef.toString();
    }

    private int told(int count) {
        return Events.await("consent.school.v1", count, record -> family.child
                        .toString()
                        .equals(record.key()))
                .size();
    }
}
