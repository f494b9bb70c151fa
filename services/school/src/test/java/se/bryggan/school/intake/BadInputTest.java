package se.bryggan.school.intake;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static se.bryggan.school.SchoolWorld.CITY;
import static se.bryggan.school.SchoolWorld.event;
import static se.bryggan.school.SchoolWorld.pupil;
import static se.bryggan.school.SchoolWorld.supplier;
import static se.bryggan.school.SchoolWorld.today;
import static se.bryggan.school.intake.SupplierTopic.ATTENDANCE;
import static se.bryggan.school.intake.SupplierTopic.share;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.bryggan.outbox.EventJson;
import se.bryggan.school.SchoolWorld.Known;
import se.bryggan.school.SchoolWorld.Mark;
import se.bryggan.testkit.Logs;

/** What a supplier can get wrong over HTTP: it is told which rule it broke, and its next event is taken. */
@QuarkusTest
class BadInputTest {

    private static final String SECRET = "20130101TF01";

    private final Logs logs = Logs.listen();
    private Known pupil;
    private Mark sound;

    @BeforeEach
    void aPupil() {
        pupil = pupil("early");
        sound = Mark.of(pupil).on(today().minusDays(1)).valid(6);
    }

    /** Whatever went before it. */
    @AfterEach
    void theNextGoodEventCountsAndNothingOfABadOneIsLogged() {
        post(CITY, event(sound.data())).statusCode(202);
        share(pupil, 100);
        logs.close();

        assertFalse(logs.text().contains(SECRET), "logged");
    }

    @ParameterizedTest
    @ValueSource(strings = {"se.bryggan.intake.attendance-recorded.v2", "se.bryggan.intake." + SECRET + ".v1"})
    void anUnknownTypeOrVersionIsRefused(String type) {
        refused(event(type, EventJson.write(sound.data())), "unknown-type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"specversion\": \"" + SECRET, SECRET, ""})
    void malformedJsonIsUnparsable(String body) {
        String answer = post(CITY, body)
                .statusCode(400)
                .body("type", equalTo("/problems/unparsable"))
                .extract()
                .asString();

        assertFalse(answer.contains(SECRET), "echoed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "null", "{\"data\": \"" + SECRET + "\"}", "\"" + SECRET + "\""})
    void jsonThatIsNoEventIsRefused(String body) {
        refused(body, "no-event");
    }

    @Test
    void aFieldTooMuchIsRefused() {
        refused(event(ATTENDANCE, with("{", "{\"absenceReason\":\"" + SECRET + "\",")), "invalid");
    }

    @Test
    void aReferenceThatIsNoneIsRefused() {
        refused(event(ATTENDANCE, with(pupil.externalId().toString(), SECRET)), "invalid");
    }

    @Test
    void aFutureDateIsRefused() {
        refused(event(sound.on(today().plusDays(1)).data()), "future-date");
        refused(event(sound.later(3600).data()), "future-date");
    }

    @Test
    void moreMinutesThanTheLessonHasAreRefused() {
        refused(event(ATTENDANCE, with("\"presentMinutes\":54", "\"presentMinutes\":55")), "minutes-exceed-lesson");
    }

    @Test
    void aPupilWhomNobodyKnowsIsRefused() {
        Known nobody = new Known(UUID.randomUUID(), UUID.randomUUID(), "none");

        refused(event(Mark.of(nobody).data()), "unknown-pupil");
    }

    @Test
    void aBodyOverTheLimitIsRefused() {
        post(CITY, event(ATTENDANCE, "\"" + SECRET.repeat(100_000) + "\"")).statusCode(413);
    }

    private static ValidatableResponse post(String organiser, String body) {
        return supplier(organiser)
                .contentType("application/cloudevents+json")
                .body(body)
                .post("/v1/events")
                .then();
    }

    private static String refused(String event, String code) {
        String answer = post(CITY, event)
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/" + code))
                .extract()
                .asString();
        assertFalse(answer.contains(SECRET), "echoed");
        return answer;
    }

    private String with(String part, String other) {
        return EventJson.write(sound.data()).replaceFirst(Pattern.quote(part), Matcher.quoteReplacement(other));
    }
}
