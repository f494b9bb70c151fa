package se.bryggan.school.intake;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static se.bryggan.school.SchoolWorld.CITY;
import static se.bryggan.school.SchoolWorld.event;
import static se.bryggan.school.SchoolWorld.pupil;
import static se.bryggan.school.SchoolWorld.supplier;
import static se.bryggan.school.SchoolWorld.today;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import se.bryggan.outbox.EventJson;
import se.bryggan.school.SchoolWorld.Known;
import se.bryggan.school.SchoolWorld.Mark;

@QuarkusTest
class IntakeTest {

    private static final String ONE = "application/cloudevents+json";
    private static final String BATCH = "application/cloudevents-batch+json";

    @Test
    void aReportThatComesAgainIsADuplicateAndCountsOnce() {
        Known pupil = pupil("early");
        Mark mark = Mark.of(pupil).on(today().minusDays(1)).valid(6);

        post(event(mark.data())).body("items.outcome", contains("ACCEPTED"));
        post(event(mark.data())).body("items.outcome", contains("DUPLICATE"));

        SupplierTopic.share(pupil, 100);
    }

    @Test
    void anOlderReportAfterANewerOneIsCountedAndChangesNothing() {
        Known pupil = pupil("early");
        Mark mark = Mark.of(pupil).on(today().minusDays(1)).valid(60);

        post(event(mark.later(30).valid(6).data())).body("items.outcome", contains("ACCEPTED"));
        post(event(mark.data())).body("items.outcome", contains("OLDER"));

        SupplierTopic.share(pupil, 100);
    }

    @Test
    void aBatchIsAnsweredItemByItem() {
        Mark good = Mark.of(pupil("late"));
        String tooMuch = EventJson.write(good.data()).replaceFirst("\\{", "{\"absenceReason\":\"marker-7f\",");

        batch("[%s,%s,%s,{},null]"
                        .formatted(
                                event(good.data()),
                                event(SupplierTopic.ATTENDANCE, tooMuch),
                                event("se.bryggan.intake.x.v1", "{}")))
                .statusCode(202)
                .body("items.outcome", contains("ACCEPTED", "REFUSED", "REFUSED", "REFUSED", "REFUSED"))
                .body("items.code", contains(null, "invalid", "unknown-type", "no-event", "no-event"))
                .body(not(containsString("marker-7f")));
    }

    @Test
    void aBatchHasAtMostFiveHundredItems() {
        batch("[" + "{},".repeat(500) + "{}]").statusCode(413).body("type", equalTo("/problems/too-many-items"));
    }

    private static ValidatableResponse post(String body) {
        return supplier(CITY)
                .contentType(ONE)
                .body(body)
                .post("/v1/events")
                .then()
                .statusCode(202);
    }

    private static ValidatableResponse batch(String body) {
        return supplier(CITY).contentType(BATCH).body(body).post("/v1/events").then();
    }
}
