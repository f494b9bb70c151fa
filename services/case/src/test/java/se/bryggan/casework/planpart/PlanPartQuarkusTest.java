package se.bryggan.casework.planpart;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.bryggan.casework.District.about;
import static se.bryggan.casework.District.as;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.gate.Actor;
import se.bryggan.casework.District;
import se.bryggan.contracts.Holder;
import se.bryggan.contracts.Recipient;
import se.bryggan.contracts.SocialRef;
import se.bryggan.contracts.casework.CaseMatterChanged;
import se.bryggan.contracts.content.PackageContent;
import se.bryggan.contracts.content.SipPartContent;
import se.bryggan.contracts.crossing.PackageAddressedSocial;
import se.bryggan.contracts.crossing.PackageKind;
import se.bryggan.outbox.EventJson;
import se.bryggan.testkit.Events;
import se.bryggan.testkit.PlanHolder;

@QuarkusTest
@QuarkusTestResource(PlanHolder.class)
class PlanPartQuarkusTest {

    private static final String ANSWERED = "se.bryggan.crossing.package-answered.v1";
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    // An authority whose intake has a key in the tests.
    private final District district = new District("stadsdelsnamnd-norr");
    private final UUID child = UUID.randomUUID();
    private final UUID handoverId = UUID.randomUUID();
    private final UUID sipId = UUID.randomUUID();

    @Test
    void theTeamsPartOfAPlanIsKeptAsItsOwnCopyAndAnswered() {
        leave("SIP_PLAN");
        announce(PackageKind.SIP_PLAN_PART);

        String id = partOf(child);
        as(district.sst())
                .get("/v1/plan-parts/" + id)
                .then()
                .statusCode(200)
                .body("part.sipId", equalTo(sipId.toString()))
                .body("part.actions[0].action", equalTo("Marker-46"));
        assertTrue(answer().contains("\"DELIVERED\""));
        Events.await("notice.social.v1", 1, about(UUID.fromString(id), "se.bryggan.notice.notice-raised.v1"));
    }

    @Test
    void theUnitHasToDoWithTheChildUntilThePlanHasBeenFollowedUp() throws Exception {
        leave("SIP_PLAN");
        announce(PackageKind.SIP_PLAN_PART);

        var told = Events.await("case.v1", 1, about(child, "se.bryggan.case.matter-changed.v1"))
                .getFirst();

        var matter = EventJson.read(told.value(), CaseMatterChanged.class);
        assertEquals(sipId, matter.matterId());
        assertEquals(District.TEAM, matter.unit());
        assertEquals(Instant.parse("2026-06-01T22:00:00Z"), matter.closedAt());
    }

    @Test
    void aPartThatMayHoldOwnActionsOnlyIsKeptToo() {
        leave("SIP_OWN_ACTIONS");
        announce(PackageKind.SIP_PLAN_PART);

        as(district.sst()).get("/v1/plan-parts/" + partOf(child)).then().body("part.planVersion", equalTo(1));
    }

    @Test
    void whatCannotBeHadAnyMoreLeavesNoShell() {
        announce(PackageKind.SIP_PLAN_PART);

        assertTrue(answer().contains("\"NOT_DELIVERED\""));
        as(district.sst())
                .get("/v1/plan-parts?limit=100")
                .then()
                .body("items.findAll { it.subject == '%s' }.size()".formatted(child), equalTo(0));
    }

    @Test
    void packagesOfOtherKindsAreLeftToTheServicesThatTakeThem() {
        leave("SIP_PLAN");
        announce(PackageKind.FEEDBACK);
        UUID passed = handoverOfAnother();

        Events.await("from.social.v1", 1, about(passed, ANSWERED));
        assertEquals(
                0,
                Events.read("from.social.v1").stream()
                        .filter(about(handoverId, ANSWERED))
                        .count());
    }

    @Test
    void aPartOfAnotherUnitLooksLikeAnUnknownOne() {
        leave("SIP_PLAN");
        announce(PackageKind.SIP_PLAN_PART);
        String id = partOf(child);
        Response unknown = as(district.sst()).get("/v1/plan-parts/" + UUID.randomUUID());

        for (Actor stranger : new Actor[] {
            district.staff(Branch.SCHOOL_SOCIAL_TEAM, "team-2", "sst"),
            district.investigator(),
            District.fresh().sst(),
        }) {
            Response hidden = as(stranger).get("/v1/plan-parts/" + id);

            assertEquals(404, hidden.statusCode());
            assertEquals(unknown.asString(), hidden.asString());
        }
    }

    /** Another package, told after the first about the same child, that this service takes and cannot fetch. */
    private UUID handoverOfAnother() {
        UUID other = UUID.randomUUID();
        tell(PackageKind.SIP_PLAN_PART, other);
        return other;
    }

    private void announce(PackageKind kind) {
        tell(kind, handoverId);
    }

    private void tell(PackageKind kind, UUID handover) {
        String holder = ConfigProvider.getConfig().getValue("bryggan.peers.sip", String.class);
        district.tell(
                "directory",
                Branch.SCHOOL_SOCIAL_TEAM,
                new PackageAddressedSocial(
                        handover,
                        new SocialRef(child),
                        kind,
                        "SIP",
                        new Holder(district.authority(), "SOCIAL_INVESTIGATION"),
                        new Recipient(district.authority(), "SCHOOL_SOCIAL_TEAM", District.TEAM),
                        holder + path(handover),
                        1L,
                        NOW));
    }

    private void leave(String category) {
        var recipient = new Recipient(district.authority(), "SCHOOL_SOCIAL_TEAM", District.TEAM);
        var part = new SipPartContent(
                sipId,
                UUID.randomUUID(),
                1,
                new Holder(district.authority(), "SOCIAL_INVESTIGATION"),
                List.of(new SipPartContent.Action(
                        "Marker-47", "Marker-46", recipient, "sst", LocalDate.of(2026, 4, 1))),
                LocalDate.of(2026, 6, 1));
        var content = new PackageContent(
                handoverId,
                PackageKind.SIP_PLAN_PART,
                "SIP",
                Map.of(category, EventJson.own(EventJson.write(part), JsonNode.class)),
                1L,
                NOW);
        PlanHolder.leave(path(handoverId), EventJson.write(content));
    }

    private static String path(UUID handover) {
        return "/v1/packages/" + handover;
    }

    private String partOf(UUID subject) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(
                        () -> as(district.sst())
                                .get("/v1/plan-parts?limit=100")
                                .path("items.find { it.subject == '%s' }?.id".formatted(subject)),
                        id -> id != null);
    }

    private String answer() {
        var answered =
                Events.await("from.social.v1", 1, about(handoverId, ANSWERED)).getFirst();
        return new String(answered.value(), StandardCharsets.UTF_8);
    }
}
