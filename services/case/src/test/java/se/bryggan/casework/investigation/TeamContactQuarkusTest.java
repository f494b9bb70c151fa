package se.bryggan.casework.investigation;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.bryggan.casework.District.as;
import static se.bryggan.casework.District.post;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.gate.Actor;
import se.bryggan.casework.District;
import se.bryggan.casework.Inquiry;

@QuarkusTest
class TeamContactQuarkusTest {

    private static final String CLOSED = "{\"result\": \"MEASURE\", \"reasons\": \"Marker-44\"}";
    private static final String ASKED = asking(true, true);

    private final UUID child = UUID.randomUUID();

    @Test
    void theTaskToAskTheTeamSaysNothingOfWhetherItKnowsTheChild() {
        District district = District.fresh();
        String caseId = district.opensCase(child);
        Inquiry known = Inquiry.opened(district, child, Instant.now());
        Inquiry unknown = Inquiry.opened(district, UUID.randomUUID(), Instant.now());

        known.read().then().body("teamContact.duty", equalTo("RECOMMENDED"));
        unknown.read().then().body("teamContact.duty", equalTo("RECOMMENDED"));
        as(known.investigator()).get("/v1/cases/" + caseId).then().statusCode(404);
        ledger(district, child).then().body("items.findAll { it.question == 'DISCLOSURE' }", hasSize(0));
    }

    @Test
    void thatAnInvestigationAsksIsDecidedAndStandsInTheLedgerInBothDirections() {
        District district = District.fresh();
        district.opensCase(child);
        Inquiry asking = Inquiry.opened(district, child, Instant.now());

        asking.step("question-to-team", 0, ASKED).then().statusCode(200).body("teamContact.noTeam", equalTo(false));

        for (String recipient : List.of("SOCIAL_INVESTIGATION", "SCHOOL_SOCIAL_TEAM")) {
            String row =
                    "items.find { it.question == 'DISCLOSURE' && it.recipientBranch == '%s' }".formatted(recipient);
            ledger(district, child)
                    .then()
                    .body(row + ".outcome", equalTo("PERMIT"))
                    .body(row + ".rules", hasItem(containsString("INNER")));
        }
    }

    @Test
    void anInvestigationOfAChildWhomNoTeamKnowsIsToldSoAndReachesNobody() {
        District district = District.fresh();
        Inquiry asking = Inquiry.opened(district, child, Instant.now());

        asking.step("question-to-team", 0, ASKED)
                .then()
                .statusCode(200)
                .body("teamContact.noTeam", equalTo(true))
                .body("teamContact.askedAt", notNullValue());

        ledger(district, child)
                .then()
                .body(
                        "items.findAll { it.question == 'DISCLOSURE' }.recipientBranch",
                        equalTo(List.of("SOCIAL_INVESTIGATION")));
    }

    @Test
    void behindTheFamilysBackNobodyLearnsWhetherATeamKnowsTheChild() {
        District district = District.fresh();
        String caseId = district.opensCase(child);
        UUID other = UUID.randomUUID();

        Response known =
                Inquiry.opened(district, child, Instant.now()).step("question-to-team", 0, asking(true, false));
        Response unknown =
                Inquiry.opened(district, other, Instant.now()).step("question-to-team", 0, asking(true, false));

        known.then().statusCode(409).body("type", equalTo("/problems/not-permitted"));
        assertEquals(unknown.asString(), known.asString());
        as(district.sst()).get("/v1/cases/" + caseId).then().body("questions", hasSize(0));
        ledger(district, child)
                .then()
                .body("items.findAll { it.question == 'DISCLOSURE' }.outcome", equalTo(List.of("DENY")));
    }

    @Test
    void withoutAnAttestedNeedTheTeamIsNotToldOfTheInvestigation() {
        District district = District.fresh();
        String caseId = district.opensCase(child);
        Inquiry asking = Inquiry.opened(district, child, Instant.now());

        asking.step("question-to-team", 0, asking(false, true))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/not-permitted"));

        as(district.sst()).get("/v1/cases/" + caseId).then().body("questions", hasSize(0));
        ledger(district, child)
                .then()
                .body(
                        "items.find { it.question == 'DISCLOSURE' && it.recipientBranch == 'SCHOOL_SOCIAL_TEAM'"
                                + " }.outcome",
                        equalTo("DENY"));
        asking.step("question-to-team", 0, "{}").then().statusCode(422);
    }

    @Test
    void theDistrictSaysHowMuchOfADutyItIsAndWhoInvestigates() {
        District required = new District("district-required");
        required.opensCase(child);
        Actor investigator = required.staff(Branch.SOCIAL_INVESTIGATION, "investigation-9", "investigator");

        Inquiry.opened(required, investigator, child, Instant.now())
                .read()
                .then()
                .body("teamContact.duty", equalTo("REQUIRED"))
                .body("unit", equalTo("investigation-9"));
    }

    @Test
    void whereTheTeamIsKeptApartNobodyLearnsThatItKnowsTheChild() {
        District apart = new District("district-apart");
        apart.opensCase(child);

        Inquiry.opened(apart, child, Instant.now()).read().then().body("teamContact.duty", equalTo("NONE"));

        ledger(apart, child).then().body("items.act", equalTo(List.of()));
    }

    @Test
    void whatTheTeamTellsIsKeptByTheInvestigationAndStandsInTheLedger() {
        District district = District.fresh();
        String caseId = district.opensCase(child);
        Inquiry asking = Inquiry.opened(district, child, Instant.now());

        asking.step("question-to-team", 0, ASKED).then().statusCode(200);
        as(district.sst())
                .get("/v1/cases/" + caseId)
                .then()
                .body("questions[0].investigation", equalTo(asking.id()))
                .body("questions[0].state", equalTo("OPEN"));
        answer(district, caseId, asking, 1, true)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("questions[0].state", equalTo("ANSWERED"));

        asking.read().then().body("notes[0].kind", equalTo("TEAM_ANSWER")).body("notes[0].words", equalTo("Marker-45"));
        ledger(district, child)
                .then()
                .body("items.find { it.step == 'answer' }.outcome", equalTo("PERMIT"))
                .body("items.find { it.step == 'answer' }.rules", hasItem(containsString("INNER")))
                .body("items.act", hasItem("case.ask"));
    }

    @Test
    void aTeamIsAskedOnceAndAnswersOnce() {
        District district = District.fresh();
        String caseId = district.opensCase(child);
        Inquiry asking = Inquiry.opened(district, child, Instant.now());
        asking.step("question-to-team", 0, ASKED);
        answer(district, caseId, asking, 1, true);

        asking.step("question-to-team", 2, ASKED).then().statusCode(409);
        answer(district, caseId, asking, 2, true).then().statusCode(409).body("type", equalTo("/problems/not-asked"));
    }

    @Test
    void nothingIsToldBehindTheFamilysBack() {
        District district = District.fresh();
        String caseId = district.opensCase(child);
        Inquiry asking = Inquiry.opened(district, child, Instant.now());
        asking.step("question-to-team", 0, ASKED);

        answer(district, caseId, asking, 1, false)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/not-permitted"));

        asking.read().then().body("notes", hasSize(0)).body("teamContact.answeredAt", nullValue());
        ledger(district, child).then().body("items.find { it.step == 'answer' }.outcome", equalTo("DENY"));
    }

    @Test
    void theDistrictsPolicyNarrowsWhatMayBeTold() {
        District closed = new District("district-closed");
        closed.opensCase(child);
        Inquiry asking = Inquiry.opened(closed, child, Instant.now());

        asking.step("question-to-team", 0, ASKED)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/not-permitted"));

        asking.read().then().body("teamContact.askedAt", nullValue());
    }

    @Test
    void aTeamThatWasNotAskedTellsNothing() {
        District district = District.fresh();
        String caseId = district.opensCase(child);
        Inquiry silent = Inquiry.opened(district, child, Instant.now());

        answer(district, caseId, silent, 0, true).then().statusCode(409).body("type", equalTo("/problems/not-asked"));
    }

    @Test
    void aClosedInvestigationIsToldNothingMore() {
        District district = District.fresh();
        String caseId = district.opensCase(child);
        Inquiry asking = Inquiry.opened(district, child, Instant.now());
        asking.step("question-to-team", 0, ASKED);

        asking.step("closure", 1, CLOSED).then().statusCode(200);

        as(district.sst()).get("/v1/cases/" + caseId).then().body("questions[0].state", equalTo("WITHDRAWN"));
        answer(district, caseId, asking, 1, true).then().statusCode(409).body("type", equalTo("/problems/not-asked"));
        ledger(district, child).then().body("items.find { it.step == 'withdraw-question' }.outcome", equalTo("PERMIT"));
    }

    private static Response answer(District district, String caseId, Inquiry asking, long version, boolean informed) {
        return post(
                district.sst(),
                "/v1/cases/" + caseId + "/answer-to-investigation",
                version,
                "{\"investigation\": \"%s\", \"familyInformed\": %s, \"words\": \"Marker-45\"}"
                        .formatted(asking.id(), informed));
    }

    private static String asking(boolean necessary, boolean familyInformed) {
        return "{\"necessary\": %s, \"familyInformed\": %s}".formatted(necessary, familyInformed);
    }

    private static Response ledger(District district, UUID subject) {
        return as(district.staff(Branch.SCHOOL_SOCIAL_TEAM, "office", "dpo"))
                .queryParam("subject", subject)
                .queryParam("limit", 100)
                .get("/v1/ledger");
    }
}
