package se.bryggan.referral;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static se.bryggan.referral.World.MENTOR;
import static se.bryggan.referral.World.PATIENCE;
import static se.bryggan.referral.World.RECEPTION;
import static se.bryggan.referral.World.as;
import static se.bryggan.referral.World.etag;
import static se.bryggan.referral.World.post;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.gate.Actor;

/** Whoever reported is told what came of it (SoL 19:6), or the reception unit knows that it has to call. */
@QuarkusTest
class ConcernFeedbackQuarkusTest {

    private static final Path CLOCK = Path.of("target/clock-offset");

    @Inject
    World world;

    @Inject
    BorderPost border;

    @Inject
    Clock clock;

    @BeforeEach
    void theWorldIsKnown() {
        world.fresh();
        border.start();
    }

    @AfterEach
    void theWorldIsRight() throws IOException {
        border.open();
        Files.deleteIfExists(CLOCK);
    }

    @Test
    void aReporterWithoutAUnitIsTold() {
        noUnitOf(isTold(World.staff("kurator", World.SCHOOL.authority(), Branch.SCHOOL, null, "counsellor")));
    }

    @Test
    void aReporterWhoseIdentityTheLawKeepsBackIsTold() {
        noUnitOf(isTold(World.staff(
                "radgivare", World.TEAM.authority(), Branch.FAMILY_COUNSELLING, "radgivning", "counsellor")));
    }

    @Test
    void aColleagueOfTheReceptionIsTold() {
        isTold(World.SST);
    }

    @Test
    void aReporterWhoseUnitIsGoneIsTold() {
        border.forgets("ekbacken");

        isTold(MENTOR);
    }

    @ParameterizedTest
    @EnumSource(
            value = Branch.class,
            names = {"LEISURE", "POLICE", "CUSTOMS"})
    void theReceptionSeesAtOnceThatAReporterWhomThePlatformDoesNotReachMustBeCalled(Branch branch) {
        Actor officer = World.staff("officer-" + branch, "elsewhere", branch, "unit-1", "officer");
        String concern = arrived(reported(officer, true));

        as(RECEPTION).get(concern).then().body("callReporter", equalTo(true));
        decided(concern, "NOT_OPENED");
        told(concern, "{}").then().statusCode(409).body("type", equalTo("/problems/call-reporter"));
        told(concern, "{\"byTelephone\": true}")
                .then()
                .statusCode(200)
                .body("feedback", equalTo("BY_TELEPHONE"))
                .body("callReporter", equalTo(false));
        told(concern, "{\"byTelephone\": true}").then().statusCode(409);
    }

    @Test
    void theReceptionIsToldWhenFeedbackDoesNotArriveAndMayCall() {
        String concern = decided(arrived(reported(MENTOR, true)), "NOT_OPENED");
        border.forgets(World.SCHOOL.authority());

        told(concern, "{}").then().statusCode(200).body("feedback", equalTo("SENT"));

        await().atMost(PATIENCE).until(() -> as(RECEPTION).get(concern).path("feedback"), equalTo("NOT_DELIVERED"));
        notices(concern, 2);
        as(RECEPTION).get(concern).then().body("callReporter", equalTo(true));
        told(concern, "{\"byTelephone\": true}").then().statusCode(200).body("feedback", equalTo("BY_TELEPHONE"));
    }

    @Test
    void whileNobodyFetchesFeedbackTheReceptionMayCallAndTheReporterIsNotToldTwice() {
        String concern = decided(arrived(reported(MENTOR, true)), "NOT_OPENED");
        border.close();
        told(concern, "{}").then().statusCode(200).body("feedback", equalTo("SENT"));

        told(concern, "{\"byTelephone\": true}").then().statusCode(200).body("feedback", equalTo("BY_TELEPHONE"));

        border.open();
        String second = reported(MENTOR, false);
        arrived(second);
        as(RECEPTION).get(concern).then().body("feedback", equalTo("BY_TELEPHONE"));
    }

    @Test
    void theUnitIsWarnedOnTheFifthAndTheSeventhDayWhileTheReporterHasNotBeenTold() throws IOException {
        String concern = decided(arrived(reported(MENTOR, true)), "NOT_OPENED");
        border.close();
        told(concern, "{}").then().statusCode(200).body("feedback", equalTo("SENT"));
        notices(concern, 1);

        Files.writeString(CLOCK, "PT169H");

        notices(concern, 3);
    }

    @Test
    void whatIsFoundUnsuitableWhileItIsOnItsWayIsRecalled() {
        String concern = decided(arrived(reported(MENTOR, true)), "NOT_OPENED");
        border.close();
        told(concern, "{}").then().statusCode(200).body("feedback", equalTo("SENT"));
        told(concern, "{}").then().statusCode(409);

        told(concern, "{\"finding\": \"HARM\"}").then().statusCode(200).body("feedback", equalTo("WITHHELD"));
    }

    @Test
    void aRequestIsFromADayBetweenTheReportAndToday() {
        String concern = decided(arrived(reported(MENTOR, false)), "NOT_OPENED");

        for (String day : List.of(today(-1), today(1), "2099-01-01", "+99999999-01-01")) {
            requested(concern, day).then().statusCode(422).body("detail", equalTo("requestedOn"));
        }
        as(RECEPTION).get(concern).then().body("feedbackRequestedOn", nullValue());
    }

    @Test
    void aRequestAfterTheDecisionHasAClockOfItsOwn() throws IOException {
        String concern = decided(arrived(reported(MENTOR, false)), "NOT_OPENED");
        notices(concern, 1);

        requested(concern).then().statusCode(200).body("feedbackRequestedOn", equalTo(today(0)));
        Files.writeString(CLOCK, "PT25H");

        notices(concern, 2);
    }

    @Test
    void aRequestBeforeTheDecisionIsKept() {
        String concern = arrived(reported(MENTOR, false));

        requested(concern).then().statusCode(200).body("feedbackRequestedOn", notNullValue());

        decided(concern, "NOT_OPENED");
        told(concern, "{}").then().statusCode(200).body("feedback", equalTo("SENT"));
    }

    @Test
    void whatWasUnsuitableToTellUnaskedIsConsideredAnewOnRequest() {
        String concern = decided(arrived(reported(MENTOR, false)), "NOT_OPENED");
        told(concern, "{\"finding\": \"HARM\"}").then().statusCode(200).body("feedback", equalTo("WITHHELD"));

        requested(concern).then().statusCode(200).body("feedback", equalTo("NONE"));
    }

    /** No name of an authority stands where a unit should. */
    private static void noUnitOf(String concern) {
        as(RECEPTION).get(concern).then().statusCode(200).body("reporterUnit", nullValue());
    }

    private static String isTold(Actor reporter) {
        String words = "Sleeps in the stairwell. " + UUID.randomUUID();
        String receipt = reported(reporter, words, true);
        String concern = decided(arrived(words), "INVESTIGATION_OPENED");

        told(concern, "{}").then().statusCode(200).body("feedback", equalTo("SENT"));

        await().atMost(PATIENCE).until(() -> as(reporter).get(receipt).path("answer"), equalTo("INVESTIGATION_OPENED"));
        await().atMost(PATIENCE).until(() -> as(RECEPTION).get(concern).path("feedback"), equalTo("DELIVERED"));
        return concern;
    }

    /** Reports a child whom nobody knows; the words are of this report alone. */
    private static String reported(Actor reporter, boolean feedback) {
        String words = "Sleeps in the stairwell. " + UUID.randomUUID();
        reported(reporter, words, feedback);
        return words;
    }

    private static String reported(Actor reporter, String words, boolean feedback) {
        Response made = post(
                reporter,
                "/v1/concern-reports",
                null,
                "{\"text\": \"%s\", \"feedbackRequested\": %s}".formatted(words, feedback));
        made.then().statusCode(201);
        return "/v1/concern-reports/" + made.path("id");
    }

    private static String arrived(String words) {
        return await().atMost(PATIENCE).ignoreExceptions().until(() -> World.receivedSaying(words), notNullValue());
    }

    private static String decided(String concern, String decision) {
        String safe = "{\"protectionNeeded\": false, \"note\": \"Safe at home tonight.\"}";
        post(RECEPTION, concern + "/protection-assessment", etag(RECEPTION, concern), safe)
                .then()
                .statusCode(200);
        post(RECEPTION, concern + "/decision", etag(RECEPTION, concern), "{\"decision\": \"" + decision + "\"}")
                .then()
                .statusCode(200);
        return concern;
    }

    private static Response told(String concern, String order) {
        return post(RECEPTION, concern + "/feedback", etag(RECEPTION, concern), order);
    }

    private Response requested(String concern) {
        return requested(concern, today(0));
    }

    private String today(int days) {
        return LocalDate.now(clock.withZone(ZoneId.of("Europe/Stockholm")))
                .plusDays(days)
                .toString();
    }

    private static Response requested(String concern, String day) {
        String body = "{\"requestedOn\": \"" + day + "\"}";
        return post(RECEPTION, concern + "/feedback-request", etag(RECEPTION, concern), body);
    }

    private static void notices(String concern, int count) {
        String id = concern.substring(concern.lastIndexOf('/') + 1);
        await().atMost(PATIENCE).until(() -> World.told("notice.social.v1", id), hasSize(count));
    }
}
