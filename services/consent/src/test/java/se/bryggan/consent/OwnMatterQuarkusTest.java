package se.bryggan.consent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.gate.Actor;
import se.bryggan.contracts.EventContract;
import se.bryggan.contracts.EventData;
import se.bryggan.contracts.HealthRef;
import se.bryggan.contracts.SocialRef;
import se.bryggan.contracts.casework.CaseMatterChanged;
import se.bryggan.contracts.referral.ConcernDecided;
import se.bryggan.contracts.referral.ConcernDecision;
import se.bryggan.contracts.referral.ConcernReceived;
import se.bryggan.contracts.sip.AnsweredHealth;
import se.bryggan.contracts.sip.InvitationAnswer;
import se.bryggan.contracts.sip.InvitedHealth;
import se.bryggan.contracts.sip.InvitedSocial;
import se.bryggan.contracts.sip.PlanEstablishedHealth;
import se.bryggan.outbox.EventJson;
import se.bryggan.testkit.AdminSql;
import se.bryggan.testkit.Events;

/** In social services and health care a unit asks and looks for those whom it has a matter about, and nobody else. */
@QuarkusTest
class OwnMatterQuarkusTest {

    private static final Instant NOW = Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS);
    private static final Actor TEAM = staff("district", Branch.SCHOOL_SOCIAL_TEAM, "sst-1", "sst");
    private static final Actor RECEPTION = staff("district", Branch.SOCIAL_INVESTIGATION, "reception-1", "reception");
    private static final Actor PSYCHIATRY = staff("region", Branch.CHILD_PSYCHIATRY, "bup-1", "child-psychiatry");

    private final UUID child = UUID.randomUUID();
    private final UUID matter = UUID.randomUUID();
    private long sequence;

    @Test
    void withoutAMatterNobodyLooksOrAsksAndTheTryIsOnRecord() {
        Actor other = staff("district", Branch.SCHOOL_SOCIAL_TEAM, "sst-1", "sst");

        lists(other).then().statusCode(404);
        asks(other).then().statusCode(404);

        assertEquals(
                List.of("consent.list UNKNOWN", "consent.request UNKNOWN"),
                AdminSql.column(
                        "select act || ' ' || code from ledger where actor_id = ? and outcome = 'DENY' order by seq",
                        other.id()));
    }

    @Test
    void theUnitThatHasAnOpenMatterLooksAndNoOther() {
        tell("district", Branch.SCHOOL_SOCIAL_TEAM, caseOf("sst-1", null));

        awaitStatus(TEAM, 200);
        lists(staff("district", Branch.SCHOOL_SOCIAL_TEAM, "sst-2", "sst"))
                .then()
                .statusCode(404);
        lists(staff("another-district", Branch.SCHOOL_SOCIAL_TEAM, "sst-1", "sst"))
                .then()
                .statusCode(404);
        lists(staff("district", Branch.SOCIAL_INVESTIGATION, "sst-1", "investigator"))
                .then()
                .statusCode(404);
    }

    @Test
    void aMatterThatEndedLatelyStillOpensAndOneThatEndedLongAgoDoesNot() {
        tell("district", Branch.SCHOOL_SOCIAL_TEAM, caseOf("sst-1", NOW.minus(89, ChronoUnit.DAYS)));
        awaitStatus(TEAM, 200);

        tell("district", Branch.SCHOOL_SOCIAL_TEAM, caseOf("sst-1", NOW.minus(91, ChronoUnit.DAYS)));
        awaitStatus(TEAM, 404);
    }

    @Test
    void aReportOfConcernIsAMatterOfTheReceptionUnitUntilItIsDecided() {
        var ref = new SocialRef(child);
        Instant longAgo = NOW.minus(100, ChronoUnit.DAYS);

        tell(
                "district",
                Branch.SOCIAL_INVESTIGATION,
                new ConcernReceived(ref, matter, null, "reception-1", longAgo, longAgo.plus(14, ChronoUnit.DAYS)));
        awaitStatus(RECEPTION, 200);
        tell(
                "district",
                Branch.SOCIAL_INVESTIGATION,
                new ConcernDecided(ref, matter, ConcernDecision.NOT_OPENED, "reception-1", longAgo));
        awaitStatus(RECEPTION, 404);
    }

    @Test
    void whoeverIsInvitedToAMeetingHasAMatterUntilThePlanHasBeenFollowedUp() {
        var ref = new HealthRef(child);
        Instant held = NOW.minus(120, ChronoUnit.DAYS);
        tell(
                "region",
                Branch.CHILD_PSYCHIATRY,
                new InvitedHealth(ref, matter, UUID.randomUUID(), "bup-1", held, held.minus(7, ChronoUnit.DAYS)));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> AdminSql.any("select 1 from matter where subject = ?", child));
        lists(PSYCHIATRY).then().statusCode(404);

        LocalDate followUp = LocalDate.ofInstant(NOW, ZoneOffset.UTC).plusDays(30);
        tell("region", Branch.CHILD_PSYCHIATRY, new PlanEstablishedHealth(ref, matter, 1, followUp, held));

        awaitStatus(PSYCHIATRY, 200);
    }

    @Test
    void aUnitThatDeclinesAnInvitationHasNothingToDoWithThePersonUnlessItComesAfterAll() {
        var ref = new HealthRef(child);
        Instant meeting = NOW.plus(14, ChronoUnit.DAYS);
        var invited =
                new InvitedHealth(ref, matter, UUID.randomUUID(), "bup-1", meeting, meeting.minus(7, ChronoUnit.DAYS));
        tell("region", Branch.CHILD_PSYCHIATRY, invited);
        awaitStatus(PSYCHIATRY, 200);

        tell("region", Branch.CHILD_PSYCHIATRY, answer(invited, InvitationAnswer.NOT_COMING));
        awaitStatus(PSYCHIATRY, 404);
        tell("region", Branch.CHILD_PSYCHIATRY, answer(invited, InvitationAnswer.COMING));
        awaitStatus(PSYCHIATRY, 200);

        tell("region", Branch.CHILD_PSYCHIATRY, answer(invited, InvitationAnswer.NOT_COMING));
        awaitStatus(PSYCHIATRY, 404);
        tell("region", Branch.CHILD_PSYCHIATRY, invited);
        awaitStatus(PSYCHIATRY, 200);
    }

    @Test
    void anInvitedUnitOfSocialServicesHasAMatterUntilItsPartHasBeenFollowedUp() {
        Instant held = NOW.minus(120, ChronoUnit.DAYS);
        tell(
                "district",
                Branch.SCHOOL_SOCIAL_TEAM,
                new InvitedSocial(
                        new SocialRef(child),
                        matter,
                        UUID.randomUUID(),
                        "sst-1",
                        held,
                        held.minus(7, ChronoUnit.DAYS)));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> AdminSql.any("select 1 from matter where subject = ?", child));
        lists(TEAM).then().statusCode(404);

        tell("district", Branch.SCHOOL_SOCIAL_TEAM, caseOf("sst-1", NOW.plus(30, ChronoUnit.DAYS)));

        awaitStatus(TEAM, 200);
    }

    @Test
    void aMatterBeginsWithTheInvitation() {
        Instant meeting = NOW.plus(14, ChronoUnit.DAYS);
        tell(
                "district",
                Branch.SCHOOL_SOCIAL_TEAM,
                new InvitedSocial(
                        new SocialRef(child),
                        matter,
                        UUID.randomUUID(),
                        "sst-1",
                        meeting,
                        meeting.minus(7, ChronoUnit.DAYS)));
        awaitStatus(TEAM, 200);

        assertTrue(AdminSql.any(
                "select 1 from matter where subject = ? and opened_at < ended_at - interval '13 days'", child));
    }

    private static AnsweredHealth answer(InvitedHealth invited, InvitationAnswer answer) {
        return new AnsweredHealth(
                invited.healthRef(), invited.sipId(), invited.invitationId(), invited.unit(), answer, NOW);
    }

    private CaseMatterChanged caseOf(String unit, Instant closedAt) {
        return new CaseMatterChanged(new SocialRef(child), matter, unit, NOW.minus(200, ChronoUnit.DAYS), closedAt);
    }

    private void tell(String authority, Branch branch, EventData said) {
        EventContract contract = said.getClass().getAnnotation(EventContract.class);
        Map<String, String> headers =
                Events.headers(contract.type(), "urn:bryggan:elsewhere", UUID.randomUUID(), ++sequence);
        headers.put("ce_controller", authority);
        headers.put("ce_branch", branch.name());
        Events.produce(
                contract.topic(),
                said.subjectRef().toString(),
                headers,
                EventJson.write(said).getBytes(StandardCharsets.UTF_8));
    }

    private void awaitStatus(Actor actor, int status) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> lists(actor).statusCode() == status);
    }

    private Response lists(Actor actor) {
        return Family.as(actor)
                .queryParam("subject", child)
                .queryParam("authority", actor.authority())
                .queryParam("branch", actor.branch())
                .get("/v1/consents");
    }

    private Response asks(Actor actor) {
        return Family.as(actor)
                .body("""
                        {"holder": {"authority": "%s", "branch": "%s"}, "subject": "%s", "categories": ["SIP_PLAN"],
                         "recipients": ["SCHOOL"], "purposes": ["SIP"]}
                        """.formatted(actor.authority(), actor.branch(), child))
                .post("/v1/consent-requests");
    }

    private static Actor staff(String authority, Branch branch, String unit, String role) {
        return Family.staff(authority, branch, unit, role, 3);
    }
}
