package se.bryggan.school.steps;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.bryggan.school.SchoolWorld.CITY;
import static se.bryggan.school.SchoolWorld.as;
import static se.bryggan.school.SchoolWorld.event;
import static se.bryggan.school.SchoolWorld.eventsAbout;
import static se.bryggan.school.SchoolWorld.mentor;
import static se.bryggan.school.SchoolWorld.principal;
import static se.bryggan.school.SchoolWorld.pupil;
import static se.bryggan.school.SchoolWorld.send;
import static se.bryggan.school.SchoolWorld.staff;
import static se.bryggan.school.SchoolWorld.supplier;
import static se.bryggan.school.SchoolWorld.today;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.contracts.intake.LessonCancelled;
import se.bryggan.contracts.notice.NoticeRaisedSchool;
import se.bryggan.contracts.notice.Urgency;
import se.bryggan.contracts.school.AbsenceStepReached;
import se.bryggan.outbox.EventJson;
import se.bryggan.school.SchoolWorld;
import se.bryggan.school.SchoolWorld.Known;
import se.bryggan.school.SchoolWorld.Mark;
import se.bryggan.testkit.Events;

@QuarkusTest
class StepsTest {

    private static final String REACHED = "se.bryggan.school.absence-step-reached.v1";
    private static final String LEFT = "se.bryggan.school.absence-step-left.v1";

    @Test
    void aReachedStepIsTheMentorsToSeeAndToldAsEventAndNotice() throws Exception {
        Known pupil = pupil("early");

        send(Mark.of(pupil).on(yesterday()).valid(12), Mark.of(pupil).on(yesterday()));

        String id = steps(pupil)
                .body("total", equalTo(1))
                .body("items.step", contains("SIMPLIFIED_MAPPING"))
                .body("items[0].sharePermille", equalTo(100))
                .extract()
                .path("items[0].id");
        var told = EventJson.read(eventsAbout(pupil, REACHED, 1).getFirst().value(), AbsenceStepReached.class);
        assertEquals(120, told.minutesScheduled());
        assertEquals(12, told.minutesAbsentValid());
        assertEquals("early-1", told.policyVersion());
        var notice = EventJson.read(
                Events.await("notice.school.v1", 1, record -> id.equals(record.key()))
                        .getFirst()
                        .value(),
                NoticeRaisedSchool.class);
        assertEquals(pupil.unit(), notice.unit());
        assertEquals("mentor", notice.role());
    }

    @Test
    void aStepIsExplainedInCodesMinutesAndPlainWords() {
        Known pupil = pupil("early");
        send(
                Mark.of(pupil).on(yesterday()).valid(6),
                Mark.of(pupil).on(yesterday()).unmarked());
        String id = steps(pupil).extract().path("items[0].id");

        as(mentor(pupil.unit()))
                .header("Accept-Language", "sv-SE, en;q=0.5")
                .get("/v1/steps/" + id)
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .header("Cache-Control", "no-store")
                .body("rule", equalTo("ROLLING-5PCT"))
                .body("policyVersion", equalTo("early-1"))
                .body("minutes.counted", equalTo(60))
                .body("minutes.absentValid", equalTo(6))
                .body("minutes.windowDays", equalTo(30))
                .body("sentence", containsString("frånvaron var 10 %"));
        as(mentor(pupil.unit()))
                .header("Accept-Language", "en")
                .get("/v1/steps/" + id)
                .then()
                .body("sentence", containsString("absence was 10 %"));
    }

    @Test
    void aLateCorrectionTakesAStepBackAndKeepsItsHistory() {
        Known pupil = pupil("early");
        Mark absent = Mark.of(pupil).on(yesterday()).invalid(60);
        send(absent);
        steps(pupil).body("total", equalTo(3));

        send(absent.invalid(0).later(10));

        steps(pupil).body("total", equalTo(0)).body("items", empty());
        as(mentor(pupil.unit()))
                .get("/v1/steps?standing=false")
                .then()
                .body("items.findAll { it.step != 'SAME_DAY_ABSENCE' }.leftSharePermille", contains(0, 0, 0));
        // With the telling of yesterday, which was over at once: today has settled.
        assertEquals(4, eventsAbout(pupil, LEFT, 4).size());
    }

    @Test
    void aCancelledLessonCountsForNobodyAndCountsAgainWhenItIsHeldAfterAll() {
        Known pupil = pupil("early");
        Mark absent = Mark.of(pupil).on(yesterday()).valid(60);
        send(absent);

        cancel(absent, true, 20);
        steps(pupil).body("total", equalTo(0));

        cancel(absent, false, 40);
        steps(pupil).body("items.step", hasItem("IN_DEPTH_MAPPING"));
    }

    @Test
    void invalidAbsenceOfTheDayIsToldAtOnceThoughTheDayHasNotSettled() {
        Known pupil = pupil("late");

        send(Mark.of(pupil).invalid(60));

        steps(pupil).body("items.step", contains("SAME_DAY_ABSENCE"));
    }

    @Test
    void absenceWithoutLeaveThatIsHeardOfAfterMidnightIsToldAllTheSame() throws Exception {
        Known pupil = pupil("late");

        send(Mark.of(pupil).on(yesterday()).invalid(60));

        String id = steps(pupil)
                .body("items.step", hasItem("SAME_DAY_ABSENCE"))
                .extract()
                .path("items.find { it.step == 'SAME_DAY_ABSENCE' }.id");
        var notice = EventJson.read(
                Events.await("notice.school.v1", 1, record -> id.equals(record.key()))
                        .getFirst()
                        .value(),
                NoticeRaisedSchool.class);
        assertEquals(Urgency.SAME_DAY, notice.urgency());
    }

    @Test
    void absenceOfTheLastSchoolDayIsToldAcrossAHoliday() {
        Known pupil = pupil("late");

        send(Mark.of(pupil).on(today().minusDays(4)).invalid(60));

        steps(pupil).body("items.step", hasItem("SAME_DAY_ABSENCE"));
    }

    @Test
    void absenceThatIsHeardOfDaysLateIsToldThoughThePupilHadLessonsSince() {
        Known pupil = pupil("late");
        send(Mark.of(pupil).on(yesterday()));

        send(Mark.of(pupil).on(today().minusDays(2)).invalid(60));

        String id = tellings(pupil).body("total", equalTo(1)).extract().path("items[0].id");
        Events.await("notice.school.v1", 1, record -> id.equals(record.key()));
    }

    @Test
    void absenceOfMoreThanAWeekAgoIsHistory() {
        Known pupil = pupil("late");

        send(Mark.of(pupil).on(today().minusDays(8)).invalid(60));

        tellings(pupil).body("total", equalTo(0));
    }

    @Test
    void ofADayThatIsOverAbsenceIsToldOnce() {
        Known pupil = pupil("early");
        Mark absent = Mark.of(pupil).on(yesterday()).invalid(60);
        send(absent);

        send(absent.invalid(40).valid(20).later(10));

        tellings(pupil).body("total", equalTo(1));
    }

    @Test
    void validAbsenceOfTheDayWaitsUntilTheDaySettles() {
        Known pupil = pupil("late");

        send(Mark.of(pupil).valid(60));

        steps(pupil).body("total", equalTo(0));
    }

    @Test
    void aCorrectionTakesTheTellingOfTheDayBack() {
        Known pupil = pupil("late");
        Mark absent = Mark.of(pupil).invalid(60);
        send(absent);

        send(absent.invalid(0).valid(60).later(10));

        steps(pupil).body("total", equalTo(0));
    }

    @Test
    void thePrincipalIsToldOfWhatTheLawLetsThePrincipalInquireInto() {
        Known pupil = pupil("early");

        send(
                Mark.of(pupil).on(yesterday()).valid(30),
                Mark.of(pupil).on(yesterday()).valid(30));

        String id = steps(pupil)
                .body("items.step", containsInAnyOrder("SIMPLIFIED_MAPPING", "IN_DEPTH_MAPPING", "ABSENCE_INQUIRY"))
                .extract()
                .path("items.find { it.step == 'ABSENCE_INQUIRY' }.id");
        var notices = Events.await("notice.school.v1", 2, record -> id.equals(record.key()));
        assertTrue(notices.stream()
                .anyMatch(notice -> new String(notice.value(), StandardCharsets.UTF_8).contains("\"principal\"")));
    }

    @Test
    void aStepOfAnotherUnitOrAuthorityIsAsUnknownAsNone() {
        Known pupil = pupil("early");
        send(Mark.of(pupil).on(yesterday()).valid(60));
        String id = steps(pupil).extract().path("items[0].id");

        String unknown = notFound(
                as(mentor(pupil.unit())).get("/v1/steps/" + UUID.randomUUID()).then());
        assertEquals(
                unknown,
                notFound(as(mentor("other-unit")).get("/v1/steps/" + id).then()));
        var abroad = staff("mentor", SchoolWorld.EKEN, Branch.INDEPENDENT_SCHOOL, pupil.unit());
        assertEquals(unknown, notFound(as(abroad).get("/v1/steps/" + id).then()));
        assertEquals(
                unknown,
                notFound(as(abroad)
                        .get("/v1/pupils/" + pupil.schoolRef() + "/absence")
                        .then()));
        as(staff("sst", "stadsdelsnamnd-norr", Branch.SCHOOL_SOCIAL_TEAM, "sst-norr"))
                .get("/v1/steps/" + id)
                .then()
                .statusCode(403);
    }

    @Test
    void thePrincipalMayDecideNotToActOnceAndOnTheVersionSeen() {
        Known pupil = pupil("early");
        send(Mark.of(pupil).on(yesterday()).valid(6));
        String id = steps(pupil).extract().path("items[0].id");
        String seen = as(principal(pupil.unit())).get("/v1/steps/" + id).header("ETag");
        String body = "{\"reason\": \"FOLLOWED_UP\"}";

        decide(id, body, mentorOf(pupil), seen).statusCode(403);
        decide(id, body, principal(pupil.unit()), null).statusCode(428);
        decide(id, body, principal(pupil.unit()), "\"99\"").statusCode(412);
        decide(id, "{\"reason\": \"ILL\"}", principal(pupil.unit()), seen).statusCode(422);
        String now = decide(id, body, principal(pupil.unit()), seen)
                .statusCode(200)
                .body("noActionReason", equalTo("FOLLOWED_UP"))
                .extract()
                .header("ETag");
        decide(id, body, principal(pupil.unit()), now).statusCode(409);
    }

    @Test
    void theAbsenceOfAPupilIsShownOverWindowAndTerm() {
        Known pupil = pupil("early");
        send(Mark.of(pupil).on(yesterday()).valid(15));

        as(mentor(pupil.unit()))
                .get("/v1/pupils/" + pupil.schoolRef() + "/absence")
                .then()
                .statusCode(200)
                .body("window.sharePermille", equalTo(250))
                .body("window.windowDays", equalTo(30))
                .body("standing.step", hasItem("IN_DEPTH_MAPPING"));
    }

    private static java.time.LocalDate yesterday() {
        return today().minusDays(1);
    }

    private static se.bryggan.boundary.gate.Actor mentorOf(Known pupil) {
        return mentor(pupil.unit());
    }

    private static ValidatableResponse steps(Known pupil) {
        return as(mentor(pupil.unit())).get("/v1/steps").then().statusCode(200);
    }

    /** What has been told of single days, also of those that are over because a later day has settled. */
    private static ValidatableResponse tellings(Known pupil) {
        return as(mentor(pupil.unit()))
                .get("/v1/steps?standing=false&step=SAME_DAY_ABSENCE")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse decide(
            String id, String body, se.bryggan.boundary.gate.Actor actor, String ifMatch) {
        var request = as(actor).contentType("application/json").body(body);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .post("/v1/steps/" + id + "/no-action")
                .then();
    }

    private static String notFound(ValidatableResponse response) {
        return response.statusCode(404).extract().asString();
    }

    private static void cancel(Mark mark, boolean cancelled, int secondsLater) {
        var lesson = new LessonCancelled(
                SchoolWorld.SUPPLIER,
                mark.lesson(),
                mark.day(),
                cancelled,
                mark.modified().plusSeconds(secondsLater));
        supplier(CITY)
                .contentType("application/cloudevents+json")
                .body(event("se.bryggan.intake.lesson-cancelled.v1", EventJson.write(lesson)))
                .post("/v1/events")
                .then()
                .statusCode(202)
                .body("items.outcome", contains("ACCEPTED"));
    }
}
