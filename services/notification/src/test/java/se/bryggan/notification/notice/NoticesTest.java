package se.bryggan.notification.notice;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.bryggan.notification.Readers.GUARDIAN;
import static se.bryggan.notification.Readers.SCHOOL;
import static se.bryggan.notification.Readers.SOCIAL;
import static se.bryggan.notification.Readers.as;
import static se.bryggan.notification.Readers.guardian;
import static se.bryggan.notification.Readers.inHours;
import static se.bryggan.notification.Readers.mentor;
import static se.bryggan.notification.Readers.newUnit;
import static se.bryggan.notification.Readers.raise;
import static se.bryggan.notification.Readers.staff;
import static se.bryggan.notification.Readers.toMentor;
import static se.bryggan.notification.Readers.toPerson;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import se.bryggan.boundary.gate.Actor;
import se.bryggan.contracts.notice.NoticeRaised;
import se.bryggan.notification.DirectoryStandIn;
import se.bryggan.notification.PostBox;
import se.bryggan.testkit.AdminSql;

@QuarkusTest
@QuarkusTestResource(PostBox.class)
@QuarkusTestResource(DirectoryStandIn.class)
class NoticesTest {

    private static final String OF_GUARDIAN =
            "?person=" + GUARDIAN + "&authority=" + SCHOOL.authority() + "&branch=" + SCHOOL.branch();

    @Test
    void aNoticeIsShownToWhoeverHoldsThePost() {
        NoticeRaised notice = raised(toMentor(newUnit()));

        as(mentor(notice.unit()))
                .get("/v1/notices/" + notice.noticeId())
                .then()
                .statusCode(200)
                .body("link", equalTo("absence-step"))
                .body("matterRef", equalTo(notice.matterRef().toString()));
    }

    @Test
    void anotherRoleUnitOrAuthoritySeesNothingOfIt() {
        NoticeRaised notice = raised(toMentor(newUnit()));
        String path = "/v1/notices/" + notice.noticeId();
        String unknown = notFound(mentor(notice.unit()), "/v1/notices/" + UUID.randomUUID());

        assertEquals(unknown, notFound(staff("principal", SCHOOL, notice.unit()), path));
        assertEquals(unknown, notFound(mentor("elsewhere"), path));
        assertEquals(unknown, notFound(staff("mentor", SOCIAL, notice.unit()), path));
        as(staff("mentor", SOCIAL, notice.unit())).get("/v1/notices").then().body("total", equalTo(0));
    }

    @Test
    void whoeverHoldsNoPostIsRefusedAndTheRefusalIsRecorded() {
        Actor homeless = new Actor("officer-" + newUnit(), Actor.Kind.STAFF, SCHOOL.authority(), null, null, "dpo", 3);
        Actor machine = new Actor("machine-" + newUnit(), Actor.Kind.SERVICE, null, null, null, "service", 3);
        String path = "/v1/notices/" + UUID.randomUUID();

        as(homeless).get("/v1/notices").then().statusCode(403);
        as(machine).get(path).then().statusCode(403);
        as(machine).post(path + "/acknowledgement").then().statusCode(403);

        assertEquals(List.of("notice.list ROLE"), refusals(homeless));
        assertEquals(List.of("notice.read ROLE", "notice.acknowledge ROLE"), refusals(machine));
    }

    @Test
    void whoeverHasNoUnitReadsWhatIsForThePostOfTheAuthority() {
        NoticeRaised notice = toMentor(SCHOOL.authority());
        raise(SCHOOL, "school", notice);

        Awaitility.await().untilAsserted(() -> as(staff("mentor", SCHOOL, null))
                .get("/v1/notices/" + notice.noticeId())
                .then()
                .statusCode(200));
        notFound(mentor(newUnit()), "/v1/notices/" + notice.noticeId());
    }

    @Test
    void theFirstAcknowledgementCounts() {
        NoticeRaised notice = raised(toMentor(newUnit()));
        String path = "/v1/notices/" + notice.noticeId() + "/acknowledgement";

        String first = as(mentor(notice.unit()))
                .post(path)
                .then()
                .statusCode(200)
                .body("acknowledgedAt", notNullValue())
                .extract()
                .path("acknowledgedAt");

        as(mentor(notice.unit())).post(path).then().statusCode(200).body("acknowledgedAt", equalTo(first));
        list(mentor(notice.unit()), "?unread=true").body("total", equalTo(0));
    }

    @Test
    void whatNobodyReadsInTimeIsPassedOnToThePrincipalOnce() {
        NoticeRaised notice = raised(toMentor(newUnit(), null, inHours(-1)));
        Actor principal = staff("principal", SCHOOL, notice.unit());

        Awaitility.await().untilAsserted(() -> list(principal, "")
                .body("total", equalTo(1))
                .body("items.matterRef", contains(notice.matterRef().toString()))
                .body("items.urgency", contains("SAME_DAY")));
        list(mentor(notice.unit()), "").body("items[0].escalatedAt", notNullValue());
    }

    @Test
    void guardiansReadTheirOwnAndNobodyElses() {
        NoticeRaised own = toPerson(GUARDIAN);
        NoticeRaised foreign = toPerson(UUID.randomUUID());
        raise(SCHOOL, "school", own);
        raise(SCHOOL, "school", foreign);

        Awaitility.await()
                .until(() -> as(guardian())
                                .get("/v1/notices/" + own.noticeId() + OF_GUARDIAN)
                                .statusCode()
                        == 200);
        notFound(guardian(), "/v1/notices/" + foreign.noticeId() + OF_GUARDIAN);
        notFound(
                guardian(),
                "/v1/notices"
                        + OF_GUARDIAN.replace(
                                GUARDIAN.toString(), UUID.randomUUID().toString()));
        as(guardian()).get("/v1/notices").then().statusCode(422);
    }

    private static List<String> refusals(Actor actor) {
        return AdminSql.column(
                "select act || ' ' || code from ledger where outcome = 'DENY' and actor_id = ? order by seq",
                actor.id());
    }

    /** Raises it and waits until the mentor sees it. */
    private static NoticeRaised raised(NoticeRaised notice) {
        raise(SCHOOL, "school", notice);
        Awaitility.await()
                .until(() -> as(mentor(notice.unit()))
                                .get("/v1/notices/" + notice.noticeId())
                                .statusCode()
                        == 200);
        return notice;
    }

    private static ValidatableResponse list(Actor actor, String query) {
        return as(actor).get("/v1/notices" + query).then().statusCode(200);
    }

    private static String notFound(Actor actor, String path) {
        return as(actor).get(path).then().statusCode(404).extract().asString();
    }
}
