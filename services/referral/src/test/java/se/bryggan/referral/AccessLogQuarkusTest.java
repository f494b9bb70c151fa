package se.bryggan.referral;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.bryggan.referral.World.MENTOR;
import static se.bryggan.referral.World.PATIENCE;
import static se.bryggan.referral.World.as;
import static se.bryggan.referral.World.post;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.bryggan.boundary.gate.Actor;
import se.bryggan.testkit.AdminSql;

/** The family asks the school who has had to do with what it knows of the child. */
@QuarkusTest
class AccessLogQuarkusTest {

    private static final String DENIED_TO_WHOM =
            "select count(*) from ledger where act = 'access-log.read' and outcome = 'DENY' and actor_id = ?";

    @Inject
    World world;

    @Inject
    BorderPost border;

    @Inject
    Kin kin;

    private World.Family family;
    private Actor guardian;

    @BeforeEach
    void aReferralHasBeenDrafted() {
        world.fresh();
        border.start();
        family = world.pupil();
        guardian = kin.guardian(family.guardians().getFirst(), family.child());
        world.drafted(family);
    }

    @Test
    void aGuardianReadsWhoDidWhatWithTheReferralInPlainWords() {
        world.sent(family);

        log(guardian)
                .then()
                .statusCode(200)
                .body(
                        "entries.by.findAll { it.role == 'mentor' }.authority",
                        everyItem(equalTo(World.SCHOOL.authority())))
                .body("entries.sv", hasItem(startsWith("En mentor skickade en remiss. Grund: den som handlade har ")))
                .body("entries.en", hasItem(startsWith("A mentor gave information (identity and attendance")))
                .body("entries.find { it.purpose == 'SST_REFERRAL' }.to.branch", equalTo("SCHOOL_SOCIAL_TEAM"))
                .body("note.sv", startsWith("Listan kan vara ofullständig"));
    }

    @Test
    void noPersonOfTheStaffIsNamed() {
        String body = log(guardian).asString();

        assertTrue(body.contains("En mentor"));
        assertFalse(body.contains(MENTOR.id()));
    }

    @Test
    void readingTheLogLeavesRowsInIt() {
        log(guardian).then().statusCode(200);

        log(guardian)
                .then()
                .body("entries.sv", hasItem(startsWith("En vårdnadshavare läste denna logg.")))
                .body("entries.find { it.purpose == 'INSIGHT' }.to.branch", equalTo("GUARDIAN"))
                .body("entries.find { it.purpose == 'INSIGHT' }.law", equalTo(List.of("OSL 12:3 st 1")));
    }

    @Test
    void whetherThereIsAReportOfConcernChangesNotOneByteOfTheLog() {
        String newest = log(guardian).path("entries[0].id");
        String before = after(guardian, newest).asString();

        Response report = post(MENTOR, "/v1/concern-reports", null, report());
        String receipt = report.header("Location").replaceFirst("^https?://[^/]+", "");
        await().atMost(PATIENCE).until(() -> as(MENTOR).get(receipt).path("state"), equalTo("DELIVERED"));
        assertTrue(putAmongTheOlderRows("ledger") > 1);
        assertTrue(putAmongTheOlderRows("access_log") > 0);

        for (Actor reader : List.of(guardian, kin.pupil(family.child()))) {
            assertEquals(before, after(reader, newest).asString());
            log(reader).then().body("entries.sv.toString()", not(org.hamcrest.Matchers.containsString("anmälan")));
        }
    }

    @Test
    void anEntryThatWaitsIsAnsweredLikeOneThatIsNot() {
        post(MENTOR, "/v1/concern-reports", null, report()).then().statusCode(201);
        String waits = AdminSql.column(
                        "select id from ledger where subject = ? and purpose = 'CONCERN_REPORT'", family.child())
                .getFirst();

        alike(422, after(guardian, waits), after(guardian, UUID.randomUUID().toString()));
    }

    @Test
    void theLogIsReadPageByPageWithoutATotal() {
        world.sent(family);
        String newest = log(guardian).path("entries[0].id");
        List<String> whole = after(guardian, newest).path("entries.id");

        Response first = asking(guardian)
                .queryParam("after", newest)
                .queryParam("limit", 1)
                .get("/v1/access-log");
        Response second = asking(guardian)
                .queryParam("after", first.<String>path("next"))
                .queryParam("limit", 1)
                .get("/v1/access-log");

        assertEquals(whole.subList(0, 1), first.path("entries.id"));
        assertEquals(whole.subList(1, 2), second.path("entries.id"));
        assertEquals(
                List.of("entries", "next", "note"),
                List.copyOf(first.<Map<String, ?>>path("$").keySet()));
    }

    @Test
    void aStrangersChildIsAnsweredLikeOneWhomNobodyKnows() {
        Actor stranger = kin.guardian(UUID.randomUUID(), UUID.randomUUID());
        alike(404, log(stranger), asking(stranger, UUID.randomUUID()).get("/v1/access-log"));
        assertEquals("2", AdminSql.column(DENIED_TO_WHOM, stranger.id()).getFirst());
    }

    @Test
    void itIsForTheFamilyAndForNoStaffAndNotForAWeakLogin() {
        var weak = new Actor(guardian.id(), Actor.Kind.GUARDIAN, null, null, null, "guardian", 1);

        log(MENTOR).then().statusCode(403);
        log(World.OFFICER).then().statusCode(403);
        log(weak).then().statusCode(403).body("type", equalTo("/problems/stronger-login-needed"));
        given().get("/v1/access-log").then().statusCode(401);
        asking(guardian).queryParam("limit", 0).get("/v1/access-log").then().statusCode(422);
    }

    /** Moves what is recorded of the report behind everything that the family has read. */
    private int putAmongTheOlderRows(String table) {
        return AdminSql.update(
                "update " + table
                        + " set at = (select min(at) + interval '1 microsecond' from ledger where subject = ?)"
                        + " where controller = ? and subject = ? and (act like '%concern' or act = 'package.retrieve'"
                        + (table.equals("ledger") ? " or purpose = 'CONCERN_REPORT')" : ")"),
                family.child(),
                World.SCHOOL.authority(),
                family.child());
    }

    private String report() {
        return """
            {"schoolRef": "%s", "text": "Afraid to go home.", "feedbackRequested": false}
            """.formatted(family.child());
    }

    private Response log(Actor actor) {
        return asking(actor).get("/v1/access-log");
    }

    private Response after(Actor actor, String entry) {
        Response answer = asking(actor).queryParam("after", entry).get("/v1/access-log");
        assertFalse(answer.asString().contains(family.child().toString()));
        return answer;
    }

    private RequestSpecification asking(Actor actor) {
        return asking(actor, family.child());
    }

    private static RequestSpecification asking(Actor actor, UUID subject) {
        return as(actor)
                .queryParam("subject", subject)
                .queryParam("authority", World.SCHOOL.authority())
                .queryParam("branch", World.SCHOOL.branch());
    }

    private static void alike(int status, Response one, Response other) {
        assertEquals(status, one.statusCode());
        assertEquals(status, other.statusCode());
        assertEquals(one.asString(), other.asString());
        assertEquals(headers(one), headers(other));
    }

    private static Map<String, List<String>> headers(Response answer) {
        return answer.headers().asList().stream()
                .filter(header -> !"Date".equalsIgnoreCase(header.getName()))
                .collect(Collectors.groupingBy(
                        header -> header.getName(),
                        Collectors.mapping(header -> header.getValue(), Collectors.toList())));
    }
}
