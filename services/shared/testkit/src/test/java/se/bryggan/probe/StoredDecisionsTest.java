package se.bryggan.probe;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.bryggan.boundary.disclosure.Ask;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.disclosure.Category;
import se.bryggan.boundary.disclosure.Origin;
import se.bryggan.boundary.disclosure.Party;
import se.bryggan.boundary.disclosure.Person;
import se.bryggan.boundary.disclosure.Purpose;
import se.bryggan.boundary.gate.Actor;
import se.bryggan.boundary.gate.CurrentActor;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.testkit.Tokens;

/** Decisions of a real ledger, explained, replayed and put to a draft through the API that every service has. */
@QuarkusTest
class StoredDecisionsTest {

    private static final String DUTY = "SoL (2025:400) 19:1; OSL 10:28";

    @Inject
    Entering entering;

    @Inject
    Gate gate;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    private final String board = "board-" + UUID.randomUUID();

    @Test
    void aRecordedDecisionIsExplainedWithEveryRuleThatWasTried() throws Exception {
        UUID report = decided(UUID.randomUUID(), Purpose.CONCERN_REPORT);

        explained(staff("dpo"), report)
                .then()
                .statusCode(200)
                .body("agrees", equalTo(true))
                .body("recorded.outcome", equalTo("PERMIT"))
                .body("explanation.rules", equalTo(List.of("SoL-19-1")))
                .body("explanation.tried.citation", hasItem(DUTY))
                .body("explanation.tried.sv", hasItem("Regeln tillåter att uppgiften lämnas."))
                .body("explanation.tried.en", hasItem("The rule permits it."))
                .body("notReplayable", nullValue());
    }

    @Test
    void everyRecordedDecisionIsDecidedAgainAsItWas() throws Exception {
        for (Purpose purpose : Purpose.values()) {
            replayed(staff("archivist"), decided(UUID.randomUUID(), purpose))
                    .then()
                    .statusCode(200)
                    .body("agrees", equalTo(true))
                    .body("differences", empty());
        }
    }

    @Test
    void aRefusalForAFactThatNobodyIsNamedForSaysSo() throws Exception {
        UUID refused = decided(UUID.randomUUID(), Purpose.CONCERN_REPORT, null);

        explained(staff("dpo"), refused)
                .then()
                .statusCode(200)
                .body("agrees", equalTo(true))
                .body("recorded.outcome", equalTo("DENY"))
                .body("explanation.stoppedBy.reason", equalTo(List.of("FACT_WITHOUT_ORIGIN")));
        replayed(staff("dpo"), refused).then().body("agrees", equalTo(true));
    }

    @Test
    void whoeverLooksStandsInTheAccessLogOfThePersonConcerned() throws Exception {
        UUID subject = UUID.randomUUID();
        UUID report = decided(subject, Purpose.CONCERN_REPORT);
        Actor lawyer = staff("lawyer");

        explained(lawyer, report).then().statusCode(200);
        replayed(lawyer, report).then().statusCode(200);

        assertEquals(
                List.of("ledger.explain", "ledger.replay"),
                Effects.texts(
                        "select act from access_log where subject = ? and actor_id = ? and target_id = ? order by seq",
                        subject,
                        lawyer.id(),
                        report));
    }

    @Test
    void whatWasChangedAfterwardsDoesNotAgree() throws Exception {
        UUID outcome = decided(UUID.randomUUID(), Purpose.CONCERN_REPORT);
        UUID facts = decided(UUID.randomUUID(), Purpose.CONCERN_REPORT);
        Effects.change("update ledger set outcome = 'DENY' where id = ?", outcome);
        Effects.change(
                "update ledger set ask = jsonb_set(ask, '{subject,birthDate}', '\"1990-01-01\"') where id = ?", facts);

        replayed(staff("dpo"), outcome)
                .then()
                .statusCode(200)
                .body("agrees", equalTo(false))
                .body("differences", equalTo(List.of("outcome DENY was recorded, PERMIT is decided")));
        replayed(staff("dpo"), facts)
                .then()
                .statusCode(200)
                .body("agrees", equalTo(false))
                .body("notReplayable", equalTo("the facts are not those that were decided on"));
        explained(staff("dpo"), facts)
                .then()
                .statusCode(200)
                .body("agrees", equalTo(false))
                .body("explanation", nullValue());
    }

    @Test
    void anotherAuthoritysDecisionIsAnsweredLikeOneThatIsNot() throws Exception {
        UUID report = decided(UUID.randomUUID(), Purpose.CONCERN_REPORT);
        Actor elsewhere = new Actor("dpo-2", Actor.Kind.STAFF, "board-elsewhere", Branch.SCHOOL, null, "dpo", 3);

        for (String path : List.of("explanation", "replay")) {
            Response hidden = get(elsewhere, report, path);
            Response unknown = get(elsewhere, UUID.randomUUID(), path);

            assertEquals(404, hidden.statusCode());
            assertEquals(unknown.statusCode(), hidden.statusCode());
            assertEquals(unknown.asString(), hidden.asString());
        }
    }

    @Test
    void onlyADecisionAboutADisclosureHasAnExplanation() throws Exception {
        UUID subject = UUID.randomUUID();
        decided(subject, Purpose.CONCERN_REPORT);
        String access = Effects.texts("select id from ledger where controller = ? and question = 'ACCESS'", board)
                .getFirst();

        explained(staff("dpo"), UUID.fromString(access)).then().statusCode(404);
    }

    @Test
    void itIsForTheOfficerTheLawyerAndTheArchivistWithAStrongLogin() throws Exception {
        UUID report = decided(UUID.randomUUID(), Purpose.CONCERN_REPORT);
        Actor weak = new Actor("dpo-3", Actor.Kind.STAFF, board, Branch.SCHOOL, null, "dpo", 2);

        for (String role : List.of("mentor", "principal", "operations")) {
            explained(staff(role), report).then().statusCode(403);
            replayed(staff(role), report).then().statusCode(403);
            whatIf(staff(role), Map.of("insight.yaml", "")).then().statusCode(403);
        }
        whatIf(staff("archivist"), Map.of("insight.yaml", "")).then().statusCode(403);
        explained(weak, report).then().statusCode(403).body("type", equalTo("/problems/stronger-login-needed"));
        RestAssured.get("/v1/ledger/" + report + "/replay").then().statusCode(401);
    }

    @Test
    void aDraftTellsWhatItWouldChangeByRuleAndUnitAndShowsNobody() throws Exception {
        List<UUID> subjects = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        for (UUID subject : subjects) {
            decided(subject, Purpose.CONCERN_REPORT);
            decided(subject, Purpose.CONCERN_REPORT);
        }

        Response few = whatIf(staff("lawyer"), withoutTheDutyToReport());

        few.then()
                .statusCode(200)
                .body("complete", equalTo(true))
                .body("report.decisions", nullValue())
                .body("report.flipped", nullValue())
                .body("report.groups", hasSize(0));
        subjects.forEach(subject -> assertFalse(few.asString().contains(subject.toString())));

        decided(UUID.randomUUID(), Purpose.CONCERN_REPORT);
        decided(UUID.randomUUID(), Purpose.CARE_AND_SUPPORT);

        whatIf(staff("dpo"), withoutTheDutyToReport())
                .then()
                .statusCode(200)
                .body("report.decisions", equalTo(10))
                .body("report.flipped", equalTo(9))
                .body("report.notReplayable", equalTo(0))
                .body("report.groups[0].unit", equalTo("unit-1"))
                .body("report.groups[0].recorded.rules", equalTo(List.of("SoL-19-1")))
                .body("report.groups[0].drafted.outcome", equalTo("DENY"))
                .body("report.groups[0].decisions", equalTo(9));
    }

    @Test
    void aDraftReachesTheOwnAuthoritysDecisionsOfItsTimeOnly() throws Exception {
        decided(UUID.randomUUID(), Purpose.CONCERN_REPORT);
        Actor elsewhere = new Actor("dpo-4", Actor.Kind.STAFF, "board-none", Branch.SCHOOL, null, "dpo", 3);

        whatIf(elsewhere, withoutTheDutyToReport()).then().body("report.decisions", equalTo(0));
    }

    /** Answers for two periods that differ by a day would tell what was decided on that day. */
    @Test
    void aPeriodOfADraftBeginsWithAMonthThatHasBegun() throws Exception {
        LocalDate month = LocalDate.now(clock).withDayOfMonth(1);

        since(month.toString()).statusCode(200).body("since", equalTo(month.toString()));
        for (String day : List.of(
                month.plusDays(1).toString(),
                month.plusMonths(1).toString(),
                month.minusYears(11).toString(),
                "+999999999-12-01",
                "-999999999-01-01")) {
            since(day).statusCode(422).body("detail", equalTo("since"));
        }
    }

    private ValidatableResponse since(String day) throws IOException {
        return as(staff("dpo"))
                .body(Map.of("files", withoutTheDutyToReport(), "since", day))
                .post("/v1/ledger/what-if")
                .then();
    }

    @Test
    void aDraftThatIsNoRuleBookIsNamed() {
        whatIf(staff("dpo"), Map.of("insight.yaml", "rows: [{id: X}]"))
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/not-a-rule-book"))
                .body("detail", containsString("missing"));
        whatIf(staff("dpo"), Map.of("no-such.yaml", "rows: []"))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/not-a-rule-book"))
                .body("detail", not(containsString("no-such")));
        whatIf(staff("dpo"), Map.of()).then().statusCode(422).body("type", equalTo("/problems/invalid"));
    }

    /** The id of the row of a decision that the board's mentor asked for. */
    private UUID decided(UUID subject, Purpose purpose) throws Exception {
        return decided(subject, purpose, new Origin("directory", clock.instant()));
    }

    private UUID decided(UUID subject, Purpose purpose, Origin origin) throws Exception {
        Actor mentor = new Actor("mentor-1", Actor.Kind.STAFF, board, Branch.SCHOOL, "unit-1", "mentor", 3);
        UUID handover = UUID.randomUUID();
        Ask ask = Ask.about(
                new Person(
                        subject.toString(),
                        LocalDate.of(2015, 1, 1),
                        null,
                        List.of("guardian-1"),
                        null,
                        null,
                        false,
                        origin),
                clock.instant(),
                new Party(Branch.SCHOOL, board),
                new Party(Branch.SOCIAL_INVESTIGATION, "board-social"),
                Set.of(Category.ATTENDANCE),
                purpose);
        current.runAs(
                mentor,
                () -> entering.markThen(
                        subject, () -> gate.disclose(ask, new Gate.Crossing("SEND", subject, handover, null))));
        return UUID.fromString(Effects.texts("select id from ledger where handover = ?", handover)
                .getFirst());
    }

    private static Map<String, String> withoutTheDutyToReport() throws IOException {
        String name = "social-services-act.yaml";
        try (InputStream in = StoredDecisionsTest.class.getResourceAsStream("/rulebook/disclosure/" + name)) {
            String present = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            String draft = present.replace(
                    "    citation: " + DUTY + "\n", "    citation: " + DUTY + "\n    validTo: 2025-07-01\n");
            assertFalse(draft.equals(present));
            return Map.of(name, draft);
        }
    }

    private Actor staff(String role) {
        return new Actor(role + "-1", Actor.Kind.STAFF, board, Branch.SCHOOL, null, role, 3);
    }

    private static Response explained(Actor actor, UUID decision) {
        return get(actor, decision, "explanation");
    }

    private static Response replayed(Actor actor, UUID decision) {
        return get(actor, decision, "replay");
    }

    private static Response get(Actor actor, UUID decision, String what) {
        return as(actor).get("/v1/ledger/" + decision + "/" + what);
    }

    private static Response whatIf(Actor actor, Map<String, String> files) {
        return as(actor).body(Map.of("files", files)).post("/v1/ledger/what-if");
    }

    private static RequestSpecification as(Actor actor) {
        return RestAssured.given().auth().oauth2(Tokens.issued().of(actor)).contentType(ContentType.JSON);
    }
}
