package se.bryggan.school.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.bryggan.school.SchoolWorld.CITY;
import static se.bryggan.school.SchoolWorld.event;
import static se.bryggan.school.SchoolWorld.mentor;
import static se.bryggan.school.SchoolWorld.pupil;
import static se.bryggan.school.SchoolWorld.supplierOf;
import static se.bryggan.school.SchoolWorld.today;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.bryggan.boundary.gate.Actor;
import se.bryggan.school.SchoolWorld.Known;
import se.bryggan.school.SchoolWorld.Mark;
import se.bryggan.testkit.AdminSql;
import se.bryggan.testkit.Tokens;

/** Who may not report: the event is a good one each time, and does not count. */
@QuarkusTest
class IntakeTokensTest {

    private static final Actor SUPPLIER = supplierOf(CITY);

    private final Tokens tokens = Tokens.issued();
    private Known pupil;
    private String good;

    @BeforeEach
    void aPupil() {
        pupil = pupil("early");
        good = event(Mark.of(pupil).on(today().minusDays(1)).valid(6).data());
    }

    @AfterEach
    void nothingHasCounted() {
        SupplierTopic.share(pupil, 0);
    }

    @Test
    void nobodyReportsWithoutAToken() {
        report(RestAssured.given(), 401);
    }

    @Test
    void anExpiredTokenIsRefused() {
        report(bearer(tokens.expired(SUPPLIER)), 401);
    }

    @Test
    void aTokenThatSomebodyElseHasSignedIsRefused() {
        report(bearer(tokens.forged(SUPPLIER)), 401);
    }

    @Test
    void aTokenForAnotherSystemIsRefused() {
        report(bearer(tokens.elsewhere(SUPPLIER)), 401);
    }

    @Test
    void staffDoNotReportAsASupplier() {
        Actor mentor = mentor(pupil.unit());

        report(bearer(tokens.of(mentor)), 403);

        assertEquals(List.of("ROLE"), refusals(mentor));
    }

    @Test
    void aSupplierWhoseTokenNamesNoOrganiserIsRefused() {
        Actor nobodys = new Actor("supplier-" + pupil.unit(), Actor.Kind.SERVICE, null, null, null, "supplier", 3);

        report(bearer(tokens.of(nobodys)), 403);

        assertEquals(List.of("ROLE"), refusals(nobodys));
    }

    private static List<String> refusals(Actor actor) {
        return AdminSql.column(
                "select code from ledger where act = 'intake.receive' and outcome = 'DENY' and actor_id = ?",
                actor.id());
    }

    private static RequestSpecification bearer(String token) {
        return RestAssured.given().header("Authorization", "Bearer " + token);
    }

    private void report(RequestSpecification caller, int status) {
        caller.contentType("application/cloudevents+json")
                .body(good)
                .post("/v1/events")
                .then()
                .statusCode(status);
    }
}
