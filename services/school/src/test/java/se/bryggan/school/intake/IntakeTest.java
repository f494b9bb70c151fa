package se.bryggan.school.intake;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.bryggan.school.SchoolWorld.CITY;
import static se.bryggan.school.SchoolWorld.EKEN;
import static se.bryggan.school.SchoolWorld.as;
import static se.bryggan.school.SchoolWorld.event;
import static se.bryggan.school.SchoolWorld.mentor;
import static se.bryggan.school.SchoolWorld.pupil;
import static se.bryggan.school.SchoolWorld.supplier;
import static se.bryggan.school.SchoolWorld.supplierOf;
import static se.bryggan.school.SchoolWorld.today;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.outbox.EventJson;
import se.bryggan.school.SchoolWorld.Known;
import se.bryggan.school.SchoolWorld.Mark;
import se.bryggan.testkit.Tokens;

@QuarkusTest
class IntakeTest {

    private static final String ONE = "application/cloudevents+json";
    private static final String BATCH = "application/cloudevents-batch+json";
    private static final String ATTENDANCE = "se.bryggan.intake.attendance-recorded.v1";

    @Test
    void theLatestReportCountsAndEarlierOnesAreToldApart() {
        Mark mark = Mark.of(pupil("late")).valid(10);

        post(event(mark.data())).statusCode(202).body("items.outcome", contains("ACCEPTED"));
        post(event(mark.data())).statusCode(202).body("items.outcome", contains("DUPLICATE"));
        post(event(mark.later(30).data())).statusCode(202).body("items.outcome", contains("ACCEPTED"));
        post(event(mark.data())).statusCode(202).body("items.outcome", contains("OLDER"));
    }

    @Test
    void aBatchIsAnsweredItemByItem() {
        Mark good = Mark.of(pupil("late"));
        String tooMuch = EventJson.write(good.data()).replaceFirst("\\{", "{\"absenceReason\":\"marker-7f\",");

        supplier(CITY)
                .contentType(BATCH)
                .body("[%s,%s,%s,{}]"
                        .formatted(
                                event(good.data()), event(ATTENDANCE, tooMuch), event("se.bryggan.intake.x.v1", "{}")))
                .post("/v1/events")
                .then()
                .statusCode(202)
                .body("items.outcome", contains("ACCEPTED", "REFUSED", "REFUSED", "REFUSED"))
                .body("items.code", contains(null, "invalid", "unknown-type", "no-event"))
                .body(not(containsString("marker-7f")));
    }

    @Test
    void anotherVersionOfATypeIsUnknown() {
        Mark mark = Mark.of(pupil("late"));

        refused(event("se.bryggan.intake.attendance-recorded.v2", EventJson.write(mark.data())), "unknown-type");
    }

    @Test
    void nobodyReportsTheFuture() {
        Mark mark = Mark.of(pupil("late"));

        refused(event(mark.on(today().plusDays(1)).data()), "future-date");
        refused(event(mark.later(3600).data()), "future-date");
    }

    @Test
    void noLessonHasMoreMinutesThanItHas() {
        String data = EventJson.write(Mark.of(pupil("late")).data())
                .replace("\"presentMinutes\":60", "\"presentMinutes\":61");

        refused(event(ATTENDANCE, data), "minutes-exceed-lesson");
    }

    @Test
    void anotherOrganisersPupilIsAsUnknownAsOneWhomNobodyHas() {
        Known ofEken = pupil("late", EKEN, Branch.INDEPENDENT_SCHOOL);
        Known nobody = new Known(UUID.randomUUID(), UUID.randomUUID(), "none");

        String foreign = refused(event(Mark.of(ofEken).data()), "unknown-pupil");
        String unknown = refused(event(Mark.of(nobody).data()), "unknown-pupil");

        assertEquals(unknown, foreign);
    }

    @Test
    void whatIsNoJsonIsRefusedAsAWhole() {
        post("{\"specversion\": ").statusCode(400).body("type", equalTo("/problems/unparsable"));
        supplier(CITY)
                .contentType(BATCH)
                .body("nonsense")
                .post("/v1/events")
                .then()
                .statusCode(400);
        supplier(CITY).contentType(BATCH).body("{}").post("/v1/events").then().statusCode(422);
    }

    @Test
    void aBodyOverTheLimitIsRefused() {
        post("\"" + "x".repeat(1_100_000) + "\"").statusCode(413);
    }

    @Test
    void aBatchHasAtMostFiveHundredItems() {
        String items = "{},".repeat(500) + "{}";

        supplier(CITY)
                .contentType(BATCH)
                .body("[" + items + "]")
                .post("/v1/events")
                .then()
                .statusCode(413)
                .body("type", equalTo("/problems/too-many-items"));
    }

    @Test
    void onlyASuppliersTokenOpensTheDoor() {
        String body = event(
                Mark.of(new Known(UUID.randomUUID(), UUID.randomUUID(), "u")).data());
        Tokens tokens = Tokens.issued();

        as(mentor("ekbacken"))
                .contentType(ONE)
                .body(body)
                .post("/v1/events")
                .then()
                .statusCode(403);
        RestAssured.given()
                .contentType(ONE)
                .body(body)
                .post("/v1/events")
                .then()
                .statusCode(401);
        withToken(tokens.expired(supplierOf(CITY)), body).statusCode(401);
        withToken(tokens.forged(supplierOf(CITY)), body).statusCode(401);
        withToken(tokens.elsewhere(supplierOf(CITY)), body).statusCode(401);
        withToken(tokens.of(supplierOf(null)), body).statusCode(403);
    }

    private static ValidatableResponse withToken(String token, String body) {
        return RestAssured.given()
                .header("Authorization", "Bearer " + token)
                .contentType(ONE)
                .body(body)
                .post("/v1/events")
                .then();
    }

    private static ValidatableResponse post(String body) {
        return supplier(CITY).contentType(ONE).body(body).post("/v1/events").then();
    }

    private static String refused(String event, String code) {
        return post(event)
                .statusCode(422)
                .body("type", equalTo("/problems/" + code))
                .extract()
                .asString();
    }
}
