package se.bryggan.referral;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static se.bryggan.referral.World.ADMISSION;
import static se.bryggan.referral.World.MENTOR;
import static se.bryggan.referral.World.OTHER_ADMISSION;
import static se.bryggan.referral.World.OTHER_MENTOR;
import static se.bryggan.referral.World.SST;
import static se.bryggan.referral.World.as;
import static se.bryggan.referral.World.etag;
import static se.bryggan.referral.World.post;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ConsultationQuarkusTest {

    @Test
    void aQuestionWithoutIdentityIsAskedAndAnswered() {
        String text = "What helps a pupil who sleeps by day? " + UUID.randomUUID();
        Response asked = post(MENTOR, "/v1/consultations", null, question(text));
        asked.then().statusCode(201).body("side", equalTo("ASKED")).body("question", equalTo(text));
        String question = "/v1/consultations/" + asked.path("id");

        String received = "/v1/consultations/"
                + as(SST).get("/v1/consultations").path("items.find { it.otherUnit == 'ekbacken' }.id");
        as(SST).get(received)
                .then()
                .statusCode(200)
                .body("question", equalTo(text))
                .body("answer", nullValue());
        as(SST).get(question).then().statusCode(404);
        post(SST, received + "/answer", etag(SST, received), reply("Begin with the evenings."))
                .then()
                .statusCode(200);

        as(MENTOR).get(question).then().body("answer", equalTo("Begin with the evenings."));
        post(ADMISSION, received + "/answer", etag(ADMISSION, received), reply("Again."))
                .then()
                .statusCode(409);
    }

    @Test
    void whoeverAskedIsTheOnlyOneOfTheSchoolToSeeIt() {
        String id =
                post(MENTOR, "/v1/consultations", null, question("Who else?")).path("id");

        as(OTHER_MENTOR).get("/v1/consultations/" + id).then().statusCode(404);
        as(OTHER_ADMISSION).get("/v1/consultations/" + id).then().statusCode(404);
        as(OTHER_MENTOR).get("/v1/consultations").then().body("items.id", not(hasItem(id)));
        as(MENTOR).get("/v1/consultations").then().body("items.id", hasItem(id));
    }

    @Test
    void aTextThatNamesSomebodyByNumberIsRefused() {
        post(MENTOR, "/v1/consultations", null, question("He is 201801012392."))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/identity-in-consultation"));
        post(ADMISSION, "/v1/consultations", null, question("May we ask?"))
                .then()
                .statusCode(403);
        post(MENTOR, "/v1/consultations", null, question("Anyone?").replace("sst-norr", "sst-atlantis"))
                .then()
                .statusCode(422);
    }

    private static String question(String text) {
        return "{\"programme\": \"sst-norr\", \"text\": \"" + text + "\"}";
    }

    private static String reply(String text) {
        return "{\"text\": \"" + text + "\"}";
    }
}
