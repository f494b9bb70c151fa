package se.bryggan.referral;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.bryggan.referral.World.MENTOR;
import static se.bryggan.referral.World.PATIENCE;
import static se.bryggan.referral.World.as;
import static se.bryggan.referral.World.post;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.gate.Actor;
import se.bryggan.testkit.AdminSql;

/** The school authority's lawyer sees what became of every row, and lets go of what no longer has to wait. */
@QuarkusTest
class AccessLogReviewQuarkusTest {

    private static final String ROWS =
            "select count(*) from %s where subject = ? and controller = ? and branch = 'SCHOOL'";
    private static final Actor LAWYER = World.staff("jurist", World.SCHOOL.authority(), null, null, "lawyer");

    @Inject
    World world;

    @Inject
    BorderPost border;

    @Inject
    Kin kin;

    @Inject
    Clock clock;

    private World.Family family;
    private Actor guardian;
    private UUID reader;

    @BeforeEach
    void concernHasBeenReported() {
        world.fresh();
        border.start();
        family = world.pupil();
        reader = family.guardians().getFirst();
        guardian = kin.guardian(reader, family.child());
        world.drafted(family);
        String report = """
            {"schoolRef": "%s", "text": "Afraid to go home.", "feedbackRequested": false}
            """.formatted(family.child());
        String receipt = post(MENTOR, "/v1/concern-reports", null, report)
                .header("Location")
                .replaceFirst("^https?://[^/]+", "");
        await().atMost(PATIENCE).until(() -> as(MENTOR).get(receipt).path("state"), equalTo("DELIVERED"));
    }

    @Test
    void everyRowOfTheLedgerAndTheAccessLogIsShownMaskedOrDelayedWithItsReason() {
        long rows = count("ledger") + count("access_log");

        Response all = asking(LAWYER).queryParam("limit", 100).get("/v1/access-log/judgements");

        // The asking itself is on record before the answer is made.
        all.then().statusCode(200).body("total", equalTo((int) rows + 1));
        List<String> states = all.path("items.state");
        assertEquals(rows + 1, states.size());
        assertEquals(
                states.stream().filter("DELAYED"::equals).count(),
                all.<List<String>>path("items.findAll { it.reason != null && it.reviewOn != null }.id")
                        .size());
        all.then()
                .body("items.reason", hasItem("CONCERN_REPORT"))
                .body("items.reason", hasItem("REVIEW"))
                .body("items.state", hasItem("SHOWN"));
    }

    @Test
    void whatTheLawyerReleasesIsToldToThatReaderAndToNobodyElse() {
        UUID other = family.guardians().getLast();
        log(guardian).then().body("entries.purpose", not(hasItem("CONCERN_REPORT")));

        review("{\"released\": [\"CONCERN_REPORT\"], \"nextReview\": \"%s\"}")
                .then()
                .statusCode(200);

        log(guardian)
                .then()
                .body("entries.purpose", hasItem("CONCERN_REPORT"))
                .body("entries.sv.toString()", containsString("för orosanmälan"))
                .body("entries.sv.toString()", not(containsString("prövade vad loggen får visa")));
        for (Actor another : List.of(kin.guardian(other, family.child()), kin.pupil(family.child()))) {
            log(another).then().statusCode(200).body("entries.purpose", not(hasItem("CONCERN_REPORT")));
        }
    }

    @Test
    void aFindingOfHarmClosesTheLogToThatGuardian() {
        review("{\"finding\": \"HARM\", \"nextReview\": \"%s\"}").then().statusCode(200);

        log(guardian).then().statusCode(200).body("entries", equalTo(List.of()));
    }

    @Test
    void whatHasWaitedLongEnoughIsListedUntilAHumanHasLooked() {
        AdminSql.update(
                "update ledger set at = at - interval '7 months' where subject = ? and purpose = 'CONCERN_REPORT'",
                family.child());
        String mine = "items.findAll { it.subject == '" + family.child() + "' }.reason";

        due(LAWYER).then().statusCode(200).body(mine, hasItem("CONCERN_REPORT"));
        review("{\"nextReview\": \"%s\"}").then().statusCode(200);

        due(LAWYER).then().statusCode(200).body(mine, equalTo(List.of()));
    }

    @Test
    void reviewsAreForTheLawyerOfTheOwnAuthority() {
        var elsewhere = World.staff("jurist-2", "another-board", null, null, "lawyer");

        asking(MENTOR).get("/v1/access-log/judgements").then().statusCode(403);
        asking(guardian).get("/v1/access-log/judgements").then().statusCode(403);
        due(MENTOR).then().statusCode(403);
        due(elsewhere).then().statusCode(404);
        asking(elsewhere).get("/v1/access-log/judgements").then().statusCode(404);
        asking(World.OFFICER).get("/v1/access-log/judgements").then().statusCode(200);
        asking(World.OFFICER)
                .body("{\"nextReview\": \"2027-01-01\"}")
                .put("/v1/access-log/review")
                .then()
                .statusCode(403);
    }

    @Test
    void aReviewThatCannotBeIsRefusedByTheNameOfItsMember() {
        review("{\"released\": [\"NOT_OPENED\"], \"nextReview\": \"%s\"}")
                .then()
                .statusCode(422)
                .body("detail", equalTo("released"));
        review("{\"finding\": \"OUTWEIGHS\", \"nextReview\": \"%s\"}")
                .then()
                .statusCode(422)
                .body("detail", equalTo("finding"));
        review("{\"nextReview\": \"2020-01-01\"}").then().statusCode(422).body("detail", equalTo("nextReview"));
        review("{}").then().statusCode(422);
    }

    private Response review(String body) {
        String next = LocalDate.now(clock).plusMonths(2).toString();
        return asking(LAWYER).body(body.replace("%s", next)).put("/v1/access-log/review");
    }

    private Response log(Actor actor) {
        return family(actor).get("/v1/access-log");
    }

    private static Response due(Actor actor) {
        return holder(actor).queryParam("limit", 100).get("/v1/access-log/due-reviews");
    }

    private RequestSpecification asking(Actor actor) {
        return family(actor).queryParam("reader", reader);
    }

    private RequestSpecification family(Actor actor) {
        return holder(actor).queryParam("subject", family.child());
    }

    private static RequestSpecification holder(Actor actor) {
        return as(actor).queryParam("authority", World.SCHOOL.authority()).queryParam("branch", Branch.SCHOOL.name());
    }

    private long count(String table) {
        return Long.parseLong(AdminSql.column(ROWS.formatted(table), family.child(), World.SCHOOL.authority())
                .getFirst());
    }
}
