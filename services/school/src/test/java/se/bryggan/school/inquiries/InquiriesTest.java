package se.bryggan.school.inquiries;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.bryggan.school.SchoolWorld.as;
import static se.bryggan.school.SchoolWorld.eventsAbout;
import static se.bryggan.school.SchoolWorld.mentor;
import static se.bryggan.school.SchoolWorld.principal;
import static se.bryggan.school.SchoolWorld.pupil;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.bryggan.boundary.gate.Actor;
import se.bryggan.contracts.school.AbsenceInquiryOpened;
import se.bryggan.outbox.EventJson;
import se.bryggan.school.SchoolWorld.Known;

@QuarkusTest
class InquiriesTest {

    @Test
    void thePrincipalOpensAnInquiryWithoutAnyStepAndTheOrganiserIsTold() throws Exception {
        Known pupil = pupil("late");

        String id = open(principal(pupil.unit()), pupil.schoolRef(), null)
                .statusCode(201)
                .header("ETag", notNullValue())
                .extract()
                .path("id");

        var told = eventsAbout(pupil, "se.bryggan.school.absence-inquiry-opened.v1", 1)
                .getFirst();
        assertEquals(
                id,
                EventJson.read(told.value(), AbsenceInquiryOpened.class)
                        .inquiryId()
                        .toString());
        as(principal(pupil.unit()))
                .get("/v1/inquiries/" + id)
                .then()
                .statusCode(200)
                .body("id", equalTo(id));
        as(mentor("elsewhere")).get("/v1/inquiries/" + id).then().statusCode(404);
    }

    @Test
    void aRequestThatIsSentAgainGetsTheFirstAnswer() {
        Known pupil = pupil("late");
        String key = UUID.randomUUID().toString();
        String id = open(principal(pupil.unit()), pupil.schoolRef(), key)
                .statusCode(201)
                .extract()
                .path("id");

        open(principal(pupil.unit()), pupil.schoolRef(), key).statusCode(201).header("Location", endsWith(id));
        open(principal(pupil.unit()), pupil.schoolRef(), null)
                .statusCode(409)
                .body("type", equalTo("/problems/inquiry-open"));
    }

    @Test
    void nobodyButThePrincipalOfTheUnitOpensOne() {
        Known pupil = pupil("late");

        open(mentor(pupil.unit()), pupil.schoolRef(), null).statusCode(403);
        String foreign = open(principal("elsewhere"), pupil.schoolRef(), null)
                .statusCode(404)
                .extract()
                .asString();
        String unknown = open(principal("elsewhere"), UUID.randomUUID(), null)
                .statusCode(404)
                .extract()
                .asString();
        assertEquals(unknown, foreign);
        as(principal(pupil.unit()))
                .contentType("application/json")
                .body("{\"schoolRef\": \"" + pupil.schoolRef() + "\", \"reason\": \"marker\"}")
                .post("/v1/inquiries")
                .then()
                .statusCode(422);
    }

    private static ValidatableResponse open(Actor actor, UUID schoolRef, String key) {
        var request = as(actor).contentType("application/json").body("{\"schoolRef\": \"" + schoolRef + "\"}");
        return (key == null ? request : request.header("Idempotency-Key", key))
                .post("/v1/inquiries")
                .then();
    }
}
