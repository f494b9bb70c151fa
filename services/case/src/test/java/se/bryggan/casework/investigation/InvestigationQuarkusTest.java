package se.bryggan.casework.investigation;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.bryggan.casework.District.about;
import static se.bryggan.casework.District.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.gate.Actor;
import se.bryggan.casework.District;
import se.bryggan.casework.Inquiry;
import se.bryggan.contracts.referral.ConcernDecision;
import se.bryggan.testkit.Events;

@QuarkusTest
class InvestigationQuarkusTest {

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
    private static final String NOTICE = "se.bryggan.notice.notice-raised.v1";
    private static final String CLOSED = "{\"result\": \"NO_MEASURE\", \"reasons\": \"Marker-42\"}";

    private final District district = District.fresh();
    private final UUID child = UUID.randomUUID();

    @Test
    void aDecisionToInvestigateStartsAClockOfFourMonths() {
        Instant now = Instant.now();
        LocalDate today = LocalDate.ofInstant(now, STOCKHOLM);

        Inquiry opened = Inquiry.opened(district, child, now);

        opened.read()
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("stage", equalTo("OPENED"))
                .body("subject", equalTo(child.toString()))
                .body("openedOn", equalTo(today.toString()))
                .body("dueOn", equalTo(today.plusMonths(4).toString()))
                .body("teamContact.duty", equalTo("RECOMMENDED"));
        assertEquals(1, notices(opened, 1));
    }

    @Test
    void theUnitIsWarnedBeforeTheTimeIsOut() {
        LocalDate dueSoon = LocalDate.now(STOCKHOLM).plusDays(20);
        Instant decidedAt =
                dueSoon.minusMonths(4).atTime(12, 0).atZone(STOCKHOLM).toInstant();

        Inquiry opened = Inquiry.opened(district, child, decidedAt);

        // When it opened, and with 60 and with 30 days left; the warnings of 14 and 0 days are still to come.
        assertEquals(3, notices(opened, 3));
    }

    @Test
    void aChildWhomNobodyKnowsIsInvestigatedToo() {
        Inquiry opened = Inquiry.opened(district, null, Instant.now());

        opened.read().then().statusCode(200).body("subject", nullValue());
    }

    @Test
    void onlyADecisionToInvestigateOpensOne() {
        Instant now = Instant.now();
        tell(Inquiry.decided(ConcernDecision.NOT_OPENED, child, now));
        tell(Inquiry.decided(ConcernDecision.LINKED_TO_ONGOING, child, now));
        var opened = Inquiry.decided(ConcernDecision.INVESTIGATION_OPENED, child, now);
        tell(opened);
        tell(opened);
        Inquiry last = Inquiry.opened(district, child, now);

        as(last.investigator())
                .get("/v1/investigations")
                .then()
                .body("total", equalTo(2))
                .body("items.concernId.unique()", hasSize(2));
    }

    @Test
    void moreTimeIsGivenToAFixedLaterDay() {
        Inquiry opened = Inquiry.opened(district, child, Instant.now());
        LocalDate dueOn = LocalDate.parse(opened.read().path("dueOn"));

        opened.step("extension", 0, extension(dueOn))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/not-later"));
        opened.step("extension", 0, extension(dueOn.plusDays(30)))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("stage", equalTo("EXTENDED"))
                .body("dueOn", equalTo(dueOn.plusDays(30).toString()))
                .body("notes[0].kind", equalTo("EXTENSION"))
                .body("notes[0].words", equalTo("Marker-43"));
        opened.step("extension", 0, extension(dueOn.plusDays(60))).then().statusCode(412);
    }

    @Test
    void aClosedInvestigationIsNotTakenUpAgain() {
        Inquiry opened = Inquiry.opened(district, child, Instant.now());

        opened.step("closure", 0, CLOSED).then().statusCode(200).body("stage", equalTo("CLOSED_NO_MEASURE"));

        List<ConsumerRecord<String, byte[]>> matters =
                Events.await("case.v1", 2, about(child, "se.bryggan.case.matter-changed.v1"));
        assertTrue(new String(matters.getLast().value(), StandardCharsets.UTF_8).contains("closedAt"));
        opened.step("closure", 1, CLOSED).then().statusCode(409);
        opened.step("extension", 1, extension(LocalDate.now(STOCKHOLM).plusYears(1)))
                .then()
                .statusCode(409)
                .body("detail", equalTo("CLOSED_NO_MEASURE"));
    }

    @Test
    void ofAChildWhomNobodyKnowsNobodyIsAsked() {
        Inquiry opened = Inquiry.opened(district, null, Instant.now());

        opened.step("question-to-team", 0, "{\"necessary\": true, \"familyInformed\": true}")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/no-task"));
    }

    @Test
    void reasonsAreDemanded() {
        Inquiry opened = Inquiry.opened(district, child, Instant.now());

        opened.step("closure", 0, "{\"result\": \"NO_MEASURE\"}").then().statusCode(422);
        opened.step("closure", 0, CLOSED.replace("NO_MEASURE", "PERHAPS"))
                .then()
                .statusCode(422);
        opened.step("closure", 0, "{").then().statusCode(400);
    }

    @Test
    void anInvestigationOfOthersLooksLikeAnUnknownOne() {
        Inquiry opened = Inquiry.opened(district, child, Instant.now());
        Response unknown = as(opened.investigator()).get("/v1/investigations/" + UUID.randomUUID());

        for (Actor stranger : new Actor[] {
            District.fresh().investigator(), district.staff(Branch.SOCIAL_INVESTIGATION, "unit-2", "investigator"),
        }) {
            Response hidden = as(stranger).get(opened.path());

            assertEquals(404, hidden.statusCode());
            assertEquals(unknown.asString(), hidden.asString());
        }
        as(district.sst()).get(opened.path()).then().statusCode(403);
    }

    private void tell(se.bryggan.contracts.referral.ConcernDecided decided) {
        district.tell("referral", Branch.SOCIAL_INVESTIGATION, decided);
    }

    private static int notices(Inquiry inquiry, int atLeast) {
        return Events.await("notice.social.v1", atLeast, about(UUID.fromString(inquiry.id()), NOTICE))
                .size();
    }

    private static String extension(LocalDate dueOn) {
        return "{\"dueOn\": \"%s\", \"reasons\": \"Marker-43\"}".formatted(dueOn);
    }
}
