package se.bryggan.referral;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.bryggan.referral.World.ADMISSION;
import static se.bryggan.referral.World.MENTOR;
import static se.bryggan.referral.World.OTHER_MENTOR;
import static se.bryggan.referral.World.PATIENCE;
import static se.bryggan.referral.World.PRINCIPAL;
import static se.bryggan.referral.World.RECEPTION;
import static se.bryggan.referral.World.as;
import static se.bryggan.referral.World.etag;
import static se.bryggan.referral.World.post;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.gate.Actor;
import se.bryggan.testkit.AdminSql;

/** Reports of concern: never refused, never lost, never taken back. */
@QuarkusTest
class ConcernQuarkusTest {

    private static final Path CLOCK = Path.of("target/clock-offset");
    private static final String NEEDED = "{\"protectionNeeded\": false, \"note\": \"Safe at home tonight.\"}";
    private static final String OPENED = "{\"decision\": \"INVESTIGATION_OPENED\"}";

    /** The duty is everybody's: a caretaker whose role no other row speaks of. */
    private final Actor caretaker = new Actor(
            "vaktmastare-ekbacken",
            Actor.Kind.STAFF,
            World.SCHOOL.authority(),
            Branch.SCHOOL,
            "ekbacken",
            "caretaker",
            1);

    @Inject
    World world;

    @Inject
    BorderPost border;

    @BeforeEach
    void theWorldIsKnown() {
        world.fresh();
        border.start();
    }

    @AfterEach
    void theClockIsRight() throws IOException {
        Files.deleteIfExists(CLOCK);
    }

    @Test
    void aReportAboutAKnownChildReachesItsDistrictAndTheReporterIsToldWhatCameOfIt() {
        World.Family family = world.pupil();
        world.drafted(family);

        Response made = post(MENTOR, "/v1/concern-reports", null, report(family.child(), true));
        made.then()
                .statusCode(201)
                .body("childKnown", equalTo(true))
                .body("registrationNumber", notNullValue())
                .body("receiver.unit", equalTo("mottagning-norr"))
                .body("telephone", containsString("08-"))
                .body("state", equalTo("STORED"));
        String receipt = path(made);
        await().atMost(PATIENCE).until(() -> as(MENTOR).get(receipt).path("state"), equalTo("DELIVERED"));

        String concern = received(family.socialChild().toString());
        as(RECEPTION)
                .get(concern)
                .then()
                .statusCode(200)
                .body("content.CONCERN_REPORT.text", equalTo("Afraid to go home."))
                .body("content.REPORTER_IDENTITY.role", equalTo("mentor"))
                .body("feedbackRequestedOn", notNullValue());
        post(RECEPTION, concern + "/decision", etag(RECEPTION, concern), OPENED)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/too-early"));
        post(RECEPTION, concern + "/protection-assessment", etag(RECEPTION, concern), NEEDED)
                .then()
                .statusCode(200)
                .body("state", equalTo("PROTECTION_ASSESSED"))
                .body("note", equalTo("Safe at home tonight."));
        post(RECEPTION, concern + "/feedback", etag(RECEPTION, concern), "{}")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/too-early"));
        post(RECEPTION, concern + "/decision", etag(RECEPTION, concern), OPENED)
                .then()
                .statusCode(200)
                .body("decision", equalTo("INVESTIGATION_OPENED"));
        post(RECEPTION, concern + "/feedback", etag(RECEPTION, concern), "{}")
                .then()
                .statusCode(200)
                .body("feedback", equalTo("SENT"));

        await().atMost(PATIENCE).until(() -> as(MENTOR).get(receipt).path("answer"), equalTo("INVESTIGATION_OPENED"));
        await().atMost(PATIENCE).until(() -> as(RECEPTION).get(concern).path("feedback"), equalTo("DELIVERED"));
    }

    @Test
    void aReportAboutAChildNobodyKnowsIsTakenInFromAnybody() {
        String body = """
            {"text": "Sleeps in the stairwell.", "childText": "A boy of about ten.", "district": "atlantis",
             "schoolRef": "the tall one", "category": "NEGLECT_OR_SO", "unit": 17}
            """;

        Response made = post(caretaker, "/v1/concern-reports", null, body);

        made.then()
                .statusCode(201)
                .body("childKnown", equalTo(false))
                .body("receiver.unit", equalTo("mottagning-norr"));
        await().atMost(PATIENCE).until(() -> as(caretaker).get(path(made)).path("state"), equalTo("DELIVERED"));
        String concern = World.receivedSaying("NEGLECT_OR_SO");
        as(RECEPTION)
                .get(concern)
                .then()
                .body("socialRef", nullValue())
                .body("content.CONCERN_REPORT.childText", equalTo("A boy of about ten."))
                .body("content.CONCERN_REPORT.text", containsString("NEGLECT_OR_SO"))
                .body("content.CONCERN_REPORT.text", containsString("the tall one"))
                .body("content.CONCERN_REPORT.text", containsString("atlantis"));
    }

    @Test
    void nobodyButTheReporterSeesTheReceipt() {
        String receipt = path(post(MENTOR, "/v1/concern-reports", null, report(UUID.randomUUID(), false)));

        for (Actor other : new Actor[] {OTHER_MENTOR, PRINCIPAL, ADMISSION}) {
            Response hidden = as(other).get(receipt);
            hidden.then().statusCode(404);
            assertEquals(
                    as(other).get("/v1/concern-reports/" + UUID.randomUUID()).asString(), hidden.asString());
        }
    }

    @Test
    void aReportCannotBeTakenBack() {
        String receipt = path(post(MENTOR, "/v1/concern-reports", null, report(UUID.randomUUID(), false)));

        post(MENTOR, receipt + "/withdrawal", null, "")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/concern-cannot-be-withdrawn"));
        as(MENTOR).delete(receipt).then().statusCode(405);
        as(MENTOR).get(receipt).then().statusCode(200);
    }

    @Test
    void aReportThatIsRepeatedIsOneReport() {
        String key = UUID.randomUUID().toString();
        String body = report(UUID.randomUUID(), false);

        String first = as(MENTOR)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/v1/concern-reports")
                .path("id");
        Response again = as(MENTOR).header("Idempotency-Key", key).body(body).post("/v1/concern-reports");

        again.then().statusCode(201).body("id", equalTo(first));
    }

    @Test
    void feedbackIsNotRefusedForGoodBeforeTheRegisterHasToldOfTheChild() {
        World.Family family = world.pupilOfWhomSocialServicesHaveNotHeard(7, 333);
        world.drafted(family);
        post(MENTOR, "/v1/concern-reports", null, report(family.child(), false));
        String concern = received(family.socialChild().toString());
        post(RECEPTION, concern + "/protection-assessment", etag(RECEPTION, concern), NEEDED);
        post(RECEPTION, concern + "/decision", etag(RECEPTION, concern), "{\"decision\": \"NOT_OPENED\"}");
        String harmless = "{\"finding\": \"NO_HARM\"}";

        post(RECEPTION, concern + "/feedback", etag(RECEPTION, concern), harmless)
                .then()
                .statusCode(503)
                .body("type", equalTo("/problems/facts-behind"));

        world.registeredAtSocialServices(family);
        await().atMost(PATIENCE)
                .until(
                        () -> post(RECEPTION, concern + "/feedback", etag(RECEPTION, concern), harmless)
                                .path("feedback"),
                        equalTo("SENT"));
    }

    @Test
    void unaskedFeedbackNeedsAHumansTestOfHarm() {
        World.Family family = world.pupil();
        world.drafted(family);
        String receipt = path(post(MENTOR, "/v1/concern-reports", null, report(family.child(), false)));
        String concern = received(family.socialChild().toString());
        post(RECEPTION, concern + "/protection-assessment", etag(RECEPTION, concern), NEEDED);
        post(RECEPTION, concern + "/decision", etag(RECEPTION, concern), "{\"decision\": \"NOT_OPENED\"}");

        post(RECEPTION, concern + "/feedback", etag(RECEPTION, concern), "{}")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/assessment-needed"));
        post(RECEPTION, concern + "/feedback", etag(RECEPTION, concern), "{\"finding\": \"HARM\"}")
                .then()
                .statusCode(200)
                .body("feedback", equalTo("WITHHELD"));
        post(RECEPTION, concern + "/feedback", etag(RECEPTION, concern), "{\"finding\": \"NO_HARM\"}")
                .then()
                .statusCode(200)
                .body("feedback", equalTo("SENT"));

        await().atMost(PATIENCE).until(() -> as(MENTOR).get(receipt).path("answer"), equalTo("NOT_OPENED"));
    }

    @Test
    void receivedReportsAreTheReceptionsAlone() {
        as(ADMISSION).get("/v1/incoming-concerns").then().statusCode(403);
        as(MENTOR).get("/v1/incoming-concerns").then().statusCode(403);
        as(RECEPTION).get("/v1/incoming-concerns/" + UUID.randomUUID()).then().statusCode(404);
        as(RECEPTION).get("/v1/incoming-concerns").then().statusCode(200).body("items.content", not(hasSize(-1)));
    }

    @Test
    void theUnitIsWarnedBeforeTheFourteenDaysAreOver() throws IOException {
        World.Family family = world.pupil();
        world.drafted(family);
        post(MENTOR, "/v1/concern-reports", null, report(family.child(), false));
        String concern = received(family.socialChild().toString());
        String id = concern.substring(concern.lastIndexOf('/') + 1);
        post(RECEPTION, concern + "/protection-assessment", etag(RECEPTION, concern), NEEDED);
        await().atMost(PATIENCE).until(() -> World.told("notice.social.v1", id), hasSize(1));

        Files.writeString(CLOCK, "PT313H");

        await().atMost(PATIENCE).until(() -> World.told("notice.social.v1", id), hasSize(3));
    }

    @Test
    void whenNothingCanBeStoredTheReporterIsGivenATelephoneNumber() {
        AdminSql.update("revoke insert on concern_report from service_app");
        try {
            post(
                            MENTOR,
                            "/v1/concern-reports",
                            null,
                            report(UUID.randomUUID(), false).replace("{", "{\"district\": \"soder\","))
                    .then()
                    .statusCode(503)
                    .body("type", equalTo("/problems/concern-not-stored"))
                    .body("unit", equalTo("mottagning-soder"))
                    .body("telephone", equalTo("08-465 004 02"));
        } finally {
            AdminSql.update("grant insert on concern_report to service_app");
        }
    }

    @Test
    void aStoredReportIsAcknowledgedEvenWhenItCannotBeReadBack() {
        AdminSql.update("revoke select on concern_report from service_app");
        Response made;
        try {
            made = post(MENTOR, "/v1/concern-reports", null, report(UUID.randomUUID(), false));
        } finally {
            AdminSql.update("grant select on concern_report to service_app");
        }

        made.then().statusCode(201).body("registrationNumber", notNullValue()).body("telephone", containsString("08-"));
        as(MENTOR).get(path(made)).then().statusCode(200);
    }

    @Test
    void noFormStopsAReport() {
        String members = IntStream.range(0, 40)
                .mapToObj(i -> "\"said%d\": \"%s\"".formatted(i, "x".repeat(1000)))
                .collect(Collectors.joining(", "));
        String body = """
            {"text": "Sleeps in the stairwell.", "urgent": "ja", "feedbackRequested": 1, "childText": ["a boy"],
             "schoolRef": 17, "district": {}, %s}
            """.formatted(members);

        Response made =
                as(MENTOR).header("Idempotency-Key", "k".repeat(150)).body(body).post("/v1/concern-reports");

        made.then().statusCode(201).body("childKnown", equalTo(false)).body("urgent", equalTo(false));
        await().atMost(PATIENCE).until(() -> as(MENTOR).get(path(made)).path("state"), equalTo("DELIVERED"));
        as(RECEPTION)
                .get(World.receivedSaying("said39: "))
                .then()
                .body("content.CONCERN_REPORT.text", containsString("urgent: \"ja\""));
    }

    @Test
    void aKeyThatIsUsedForOtherWordsIsAnotherReport() {
        String key = UUID.randomUUID().toString();

        Response first = as(MENTOR)
                .header("Idempotency-Key", key)
                .body("{\"text\": \"Alone.\"}")
                .post("/v1/concern-reports");
        Response second = as(MENTOR)
                .header("Idempotency-Key", key)
                .body("{\"text\": \"Alone again.\"}")
                .post("/v1/concern-reports");

        first.then().statusCode(201);
        second.then().statusCode(201).body("id", not(equalTo(first.<String>path("id"))));
    }

    @Test
    void whoeverCannotReportIsToldWhomToCall() {
        Actor unbound = World.staff("analyst", "staden", Branch.CITY_STATISTICS, "unit-1", "analyst");
        String said = "{\"text\": \"Alone.\"}";

        toldWhomToCall(422, post(MENTOR, "/v1/concern-reports", null, "{}"));
        toldWhomToCall(400, post(MENTOR, "/v1/concern-reports", null, "{\"text\":"));
        toldWhomToCall(403, post(unbound, "/v1/concern-reports", null, said));
        toldWhomToCall(401, given().contentType(ContentType.JSON).body(said).post("/v1/concern-reports"));
    }

    private static void toldWhomToCall(int status, Response answer) {
        answer.then()
                .statusCode(status)
                .body("unit", equalTo("mottagning-norr"))
                .body("telephone", equalTo("08-465 004 01"));
    }

    private static String report(UUID child, boolean feedback) {
        return """
            {"schoolRef": "%s", "text": "Afraid to go home.", "urgent": false, "feedbackRequested": %s}
            """.formatted(child, feedback);
    }

    private static String path(Response created) {
        return created.header("Location").replaceFirst("^https?://[^/]+", "");
    }

    private static String received(String socialRef) {
        String id = await().atMost(PATIENCE)
                .until(() -> concerns().path("items.find { it.socialRef == '" + socialRef + "' }?.id"), notNullValue());
        return "/v1/incoming-concerns/" + id;
    }

    private static Response concerns() {
        return as(RECEPTION).queryParam("limit", 100).get("/v1/incoming-concerns");
    }
}
