package se.bryggan.casework.sst;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.bryggan.casework.District.about;
import static se.bryggan.casework.District.as;
import static se.bryggan.casework.District.post;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.gate.Actor;
import se.bryggan.casework.District;
import se.bryggan.contracts.referral.ReferralDecided;
import se.bryggan.contracts.referral.ReferralDecision;
import se.bryggan.contracts.referral.ReferralReason;
import se.bryggan.testkit.Events;

@QuarkusTest
class SstQuarkusTest {

    private static final String GOAL =
            "{\"area\": \"ATTENDANCE\", \"targetPermille\": 100, \"dueOn\": \"2026-06-01\", \"words\": \"Marker-41\"}";
    private static final String INTERVENTION =
            "{\"catalogueCode\": \"HOME-VISIT\", \"responsiblePost\": \"team-member-1\", \"startsOn\": \"2026-03-09\"}";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Stockholm"));
    private static final String FOLLOW_UP =
            "{\"heldOn\": \"%s\", \"sharePermille\": 150, \"goalsReached\": 1}".formatted(TODAY);

    private final District district = District.fresh();
    private final Actor sst = district.sst();
    private final UUID child = UUID.randomUUID();

    @Test
    void anAcceptedReferralOpensACaseWithAFrozenBaseline() {
        String id = district.opensCase(child);

        as(sst).get("/v1/cases/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .header("Cache-Control", "no-store")
                .body("state", equalTo("STARTED"))
                .body("baseline.sharePermille", equalTo(300));
        Events.await("case.v1", 1, about(child, "se.bryggan.case.case-started.v1"));
        Events.await("notice.social.v1", 1, about(UUID.fromString(id), "se.bryggan.notice.notice-raised.v1"));
    }

    @Test
    void oneReferralOpensOneCaseHoweverOftenItIsTold() {
        ReferralDecided accepted = District.accepted(child);
        var headers = district.tell("referral", Branch.SCHOOL_SOCIAL_TEAM, accepted);
        District.tellAgain(headers, accepted);
        district.tell("referral", Branch.SCHOOL_SOCIAL_TEAM, accepted);
        district.opensCase(UUID.randomUUID());

        as(sst).get("/v1/cases")
                .then()
                .body("items.findAll { it.subject == '%s' }".formatted(child), hasSize(1))
                .body("total", equalTo(2));
    }

    @Test
    void aRejectedReferralLeavesNothingHere() {
        district.tell(
                "referral",
                Branch.SCHOOL_SOCIAL_TEAM,
                District.decided(child, ReferralDecision.REJECTED, ReferralReason.NO_CAPACITY));
        UUID other = UUID.randomUUID();
        district.opensCase(other);

        as(sst).get("/v1/cases").then().body("items.subject", equalTo(java.util.List.of(other.toString())));
    }

    @Test
    void aCaseGoesFromGoalToClosureAgainstItsBaseline() {
        String path = "/v1/cases/" + district.opensCase(child);

        post(sst, path + "/interventions", 0, INTERVENTION).then().statusCode(409);
        post(sst, path + "/goals", 0, GOAL).then().statusCode(200).body("state", equalTo("PLANNED"));
        post(sst, path + "/interventions", 1, INTERVENTION)
                .then()
                .statusCode(200)
                .body("state", equalTo("ACTIVE"));
        post(sst, path + "/follow-ups", 2, FOLLOW_UP).then().statusCode(200);
        post(sst, path + "/sip-suggestion", 3, "").then().statusCode(200);
        post(sst, path + "/closure", 4, "")
                .then()
                .statusCode(200)
                .header("ETag", "\"5\"")
                .body("state", equalTo("CLOSED"))
                .body("outcome", equalTo("IMPROVED"))
                .body("goals[0].words", equalTo("Marker-41"));

        Events.await("case.v1", 1, about(child, "se.bryggan.case.follow-up-recorded.v1"));
        Events.await("case.v1", 1, about(child, "se.bryggan.case.sip-suggested.v1"));
        List<String> matters = Events.await("case.v1", 2, about(child, "se.bryggan.case.matter-changed.v1")).stream()
                .map(event -> new String(event.value(), StandardCharsets.UTF_8))
                .toList();
        assertTrue(
                matters.getFirst().contains(District.TEAM)
                        && !matters.getFirst().contains("closedAt"),
                "open");
        assertTrue(matters.getLast().contains("closedAt"), "closed");
        assertTrue(
                Events.read("case.v1").stream()
                        .noneMatch(event -> new String(event.value(), StandardCharsets.UTF_8).contains("Marker-41")),
                "words never leave the team");
    }

    @Test
    void aMeetingThatHasNotBeenHeldIsNoFollowUp() {
        String path = "/v1/cases/" + district.opensCase(child);
        post(sst, path + "/goals", 0, GOAL);
        post(sst, path + "/interventions", 1, INTERVENTION);

        post(
                        sst,
                        path + "/follow-ups",
                        2,
                        FOLLOW_UP.replace(TODAY.toString(), TODAY.plusDays(1).toString()))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/in-the-future"));
    }

    @Test
    void aMeetingFromBeforeTheCaseIsNoFollowUpOfIt() {
        String path = "/v1/cases/" + district.opensCase(child);
        post(sst, path + "/goals", 0, GOAL);
        post(sst, path + "/interventions", 1, INTERVENTION);

        post(
                        sst,
                        path + "/follow-ups",
                        2,
                        FOLLOW_UP.replace(TODAY.toString(), TODAY.minusDays(2).toString()))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/before-the-case"))
                .body("detail", equalTo("heldOn"));
    }

    @Test
    void noMoreGoalsAreReachedThanThereAre() {
        String path = "/v1/cases/" + district.opensCase(child);
        post(sst, path + "/goals", 0, GOAL);
        post(sst, path + "/interventions", 1, INTERVENTION);

        post(sst, path + "/follow-ups", 2, FOLLOW_UP.replace("\"goalsReached\": 1", "\"goalsReached\": 2"))
                .then()
                .statusCode(422)
                .body("detail", equalTo("goalsReached"));
    }

    @Test
    void onlyAGoalOnAttendanceHasAShareToReach() {
        String path = "/v1/cases/" + district.opensCase(child);

        post(sst, path + "/goals", 0, GOAL.replace("ATTENDANCE", "HEALTH"))
                .then()
                .statusCode(422)
                .body("detail", equalTo("targetPermille"));
    }

    @Test
    void whoHasNotSeenTheLastVersionChangesNothing() {
        String path = "/v1/cases/" + district.opensCase(child);
        post(sst, path + "/goals", 0, GOAL);

        post(sst, path + "/goals", 0, GOAL).then().statusCode(412);
        as(sst).body(GOAL).post(path + "/goals").then().statusCode(428);
        as(sst).get(path).then().body("goals", hasSize(1));
    }

    @Test
    void whatIsNotAGoalIsTurnedAway() {
        String path = "/v1/cases/" + district.opensCase(child) + "/goals";

        post(sst, path, 0, "{\"area\":").then().statusCode(400);
        post(sst, path, 0, "{}").then().statusCode(422);
        post(sst, path, 0, GOAL.replace("}", ", \"surprise\": 1}")).then().statusCode(422);
        post(sst, path, 0, GOAL.replace("ATTENDANCE", "WEATHER")).then().statusCode(422);
        post(sst, path, 0, GOAL.replace("Marker-41", "x".repeat(2_000_000)))
                .then()
                .statusCode(413);
    }

    @Test
    void aCaseOfAnotherDistrictOrUnitLooksLikeAnUnknownOne() {
        String path = "/v1/cases/" + district.opensCase(child);
        Response unknown = as(sst).get("/v1/cases/" + UUID.randomUUID());

        for (Actor stranger : new Actor[] {
            District.fresh().sst(), district.staff(Branch.SCHOOL_SOCIAL_TEAM, "team-2", "sst"),
        }) {
            Response hidden = as(stranger).get(path);

            assertEquals(404, hidden.statusCode());
            assertEquals(unknown.asString(), hidden.asString());
        }
    }

    @Test
    void onlyTheTeamWorksWithCases() {
        as(district.staff(Branch.SCHOOL_SOCIAL_TEAM, District.TEAM, "admission"))
                .get("/v1/cases")
                .then()
                .statusCode(403);
        as(district.investigator()).get("/v1/cases").then().statusCode(403);
    }

    @Test
    void anInvestigatorWhoAsksForACaseLearnsNothingAndIsWrittenDown() {
        String id = district.opensCase(child);
        Actor investigator = district.investigator();

        Response hidden = as(investigator).get("/v1/cases/" + id);
        Response unknown = as(investigator).get("/v1/cases/" + UUID.randomUUID());

        assertEquals(404, hidden.statusCode());
        assertEquals(unknown.statusCode(), hidden.statusCode());
        assertEquals(unknown.asString(), hidden.asString());
        assertEquals(
                unknown.headers().asList().size(), hidden.headers().asList().size());
        as(district.staff(Branch.SOCIAL_INVESTIGATION, "office", "dpo"))
                .get("/v1/ledger")
                .then()
                .statusCode(200)
                .body("items.findAll { it.act == 'case.read' && it.outcome == 'DENY' }.actorRole", hasSize(2))
                .body(
                        "items.findAll { it.act == 'case.read' && it.outcome == 'DENY' }.actorUnit",
                        equalTo(java.util.List.of(District.INVESTIGATION, District.INVESTIGATION)));
    }
}
