package se.bryggan.school.steps;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.bryggan.school.SchoolWorld.CITY;
import static se.bryggan.school.SchoolWorld.as;
import static se.bryggan.school.SchoolWorld.mentor;
import static se.bryggan.school.SchoolWorld.mentoredBy;
import static se.bryggan.school.SchoolWorld.principal;
import static se.bryggan.school.SchoolWorld.pupil;
import static se.bryggan.school.SchoolWorld.send;
import static se.bryggan.school.SchoolWorld.staff;
import static se.bryggan.school.SchoolWorld.today;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.gate.Actor;
import se.bryggan.school.SchoolWorld;
import se.bryggan.school.SchoolWorld.Known;
import se.bryggan.school.SchoolWorld.Mark;

/** Two classes of one school: each mentor sees the own pupils, the principal all. */
@QuarkusTest
class MentorsTest {

    private Known own;
    private Known others;
    private Actor mentor;

    @BeforeEach
    void twoClassesOfOneSchool() {
        own = pupil("early");
        mentor = mentor(own.unit());
        others = new Known(UUID.randomUUID(), UUID.randomUUID(), own.unit());
        SchoolWorld.tellOf(others, "early", CITY, Branch.SCHOOL);
        Awaitility.await()
                .until(() -> as(principal(own.unit())).get(absence(others)).statusCode() == 200);
        send(
                Mark.of(own).on(today().minusDays(1)).valid(60),
                Mark.of(others).on(today().minusDays(1)).valid(60));
    }

    @Test
    void aMentorSeesThePupilsOfTheOwnGroupsAndThePrincipalTheWholeUnit() {
        Actor principal = principal(own.unit());
        int all = as(principal).get("/v1/steps").path("total");
        String foreign =
                as(principal).get("/v1/steps").path("items.find { it.schoolRef == '" + others.schoolRef() + "' }.id");

        as(mentor)
                .get("/v1/steps")
                .then()
                .statusCode(200)
                .body("total", equalTo(all / 2))
                .body("items.count { it.schoolRef == '" + others.schoolRef() + "' }", equalTo(0));
        as(mentor).get(absence(own)).then().statusCode(200);
        assertEquals(
                as(mentor).get("/v1/steps/" + UUID.randomUUID()).asString(),
                as(mentor)
                        .get("/v1/steps/" + foreign)
                        .then()
                        .statusCode(404)
                        .extract()
                        .asString());
        as(mentor).get(absence(others)).then().statusCode(404);
        as(principal).get("/v1/steps/" + foreign).then().statusCode(200);
        as(principal).get(absence(others)).then().statusCode(200);
    }

    @Test
    void aMentorWhosePupilGoesToAnotherUnitSeesNothingOfIt() {
        Actor elsewhere = staff("mentor", CITY, Branch.SCHOOL, "unit-" + UUID.randomUUID());
        mentoredBy(elsewhere, own, CITY, Branch.SCHOOL);

        as(elsewhere).get(absence(own)).then().statusCode(404);
        as(elsewhere).get("/v1/steps").then().body("total", equalTo(0));
    }

    @Test
    void whoeverIsSaidToBeAMentorAndHasNoGroupSeesNobody() {
        Actor nobodys = new Actor(
                "mentor-" + UUID.randomUUID(), Actor.Kind.STAFF, CITY, Branch.SCHOOL, own.unit(), "mentor", 3);

        as(nobodys).get("/v1/steps").then().statusCode(200).body("total", equalTo(0));
        as(nobodys).get(absence(own)).then().statusCode(404);
    }

    private static String absence(Known pupil) {
        return "/v1/pupils/" + pupil.schoolRef() + "/absence";
    }
}
