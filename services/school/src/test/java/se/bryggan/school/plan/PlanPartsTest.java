package se.bryggan.school.plan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.bryggan.school.SchoolWorld.CITY;
import static se.bryggan.school.SchoolWorld.as;
import static se.bryggan.school.SchoolWorld.eventsAbout;
import static se.bryggan.school.SchoolWorld.mentor;
import static se.bryggan.school.SchoolWorld.pupil;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import se.bryggan.contracts.Holder;
import se.bryggan.contracts.Recipient;
import se.bryggan.contracts.SchoolRef;
import se.bryggan.contracts.content.PackageContent;
import se.bryggan.contracts.content.SipPartContent;
import se.bryggan.contracts.crossing.PackageAddressedSchool;
import se.bryggan.contracts.crossing.PackageKind;
import se.bryggan.outbox.EventJson;
import se.bryggan.school.SchoolWorld.Known;
import se.bryggan.testkit.Events;
import se.bryggan.testkit.PlanHolder;

@QuarkusTest
@QuarkusTestResource(PlanHolder.class)
class PlanPartsTest {

    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
    private static final Holder CONVENER = new Holder("stadsdelsnamnd-norr", "SOCIAL_INVESTIGATION");

    private final UUID sip = UUID.randomUUID();
    private final UUID handover = UUID.randomUUID();

    @Test
    void theSchoolsPartOfAPlanIsKeptInItsOwnRecordAndToldToTheUnit() {
        Known pupil = pupil("late");
        leave(handover, pupil, 1, "marker-61");

        announce(handover, pupil);

        awaitVersions(pupil, 1);
        as(mentor(pupil.unit()))
                .get("/v1/plan-parts")
                .then()
                .body("items[0].sipId", equalTo(sip.toString()))
                .body("items[0].ownActions.actions[0].action", equalTo("marker-61"))
                .body("items[0].wholePlan", nullValue());
        as(mentor("elsewhere")).get("/v1/plan-parts").then().body("total", equalTo(0));
        assertEquals(
                1,
                eventsAbout(pupil, "se.bryggan.school.plan-part-received.v1", 1).size());
        Events.await("notice.school.v1", 1, record -> handover.toString().equals(record.key()));
        assertTrue(answer(handover).contains("\"DELIVERED\""));
    }

    @Test
    void aNewVersionTakesThePlaceOfTheOld() {
        Known pupil = pupil("late");
        UUID second = UUID.randomUUID();
        leave(handover, pupil, 1, "marker-62");
        leave(second, pupil, 2, "marker-63");

        announce(handover, pupil);
        announce(second, pupil);

        awaitVersions(pupil, 2);
    }

    @Test
    void whatCannotBeFetchedAnyMoreLeavesNothing() {
        Known pupil = pupil("late");

        announce(handover, pupil);

        assertTrue(answer(handover).contains("\"NOT_DELIVERED\""));
        as(mentor(pupil.unit())).get("/v1/plan-parts").then().body("total", equalTo(0));
    }

    private void announce(UUID id, Known pupil) {
        String holder = ConfigProvider.getConfig().getValue("bryggan.peers.sip", String.class);
        var addressed = new PackageAddressedSchool(
                id,
                new SchoolRef(pupil.schoolRef()),
                PackageKind.SIP_PLAN_PART,
                "SIP",
                CONVENER,
                new Recipient(CITY, "SCHOOL", pupil.unit()),
                holder + path(id),
                1L,
                NOW);
        Map<String, String> headers = Events.headers(
                "se.bryggan.crossing.package-addressed.v1", "urn:bryggan:directory", UUID.randomUUID(), 1);
        headers.put("ce_controller", CITY);
        headers.put("ce_branch", "SCHOOL");
        Events.produce(
                "to.school.v1",
                pupil.schoolRef().toString(),
                headers,
                EventJson.write(addressed).getBytes(StandardCharsets.UTF_8));
    }

    private void leave(UUID id, Known pupil, int version, String action) {
        var school = new Recipient(CITY, "SCHOOL", pupil.unit());
        var actions = List.of(new SipPartContent.Action("need", action, school, "mentor", LocalDate.of(2026, 12, 1)));
        var part = new SipPartContent(sip, UUID.randomUUID(), version, CONVENER, actions, LocalDate.of(2027, 1, 15));
        var content = new PackageContent(
                id,
                PackageKind.SIP_PLAN_PART,
                "SIP",
                Map.of("SIP_OWN_ACTIONS", EventJson.own(EventJson.write(part), JsonNode.class)),
                1L,
                NOW);
        PlanHolder.leave(path(id), EventJson.write(content));
    }

    private static String path(UUID id) {
        return "/v1/packages/" + id;
    }

    private static void awaitVersions(Known pupil, int version) {
        Awaitility.await().untilAsserted(() -> as(mentor(pupil.unit()))
                .get("/v1/plan-parts")
                .then()
                .statusCode(200)
                .body("items.planVersion", contains(version)));
    }

    private static String answer(UUID id) {
        var answered = Events.await(
                        "from.school.v1",
                        1,
                        record -> new String(record.value(), StandardCharsets.UTF_8).contains(id.toString())
                                && Events.header(record, "ce_type").contains("package-answered"))
                .getFirst();
        return new String(answered.value(), StandardCharsets.UTF_8);
    }
}
