package se.bryggan.referral;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.bryggan.referral.World.MENTOR;
import static se.bryggan.referral.World.PATIENCE;
import static se.bryggan.referral.World.RECEPTION;
import static se.bryggan.referral.World.as;
import static se.bryggan.referral.World.post;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.gate.Actor;

/** A report of concern reaches a human, whatever happens on its way. */
@QuarkusTest
class ConcernArrivalQuarkusTest {

    private static final Path CLOCK = Path.of("target/clock-offset");

    @Inject
    World world;

    @Inject
    BorderPost border;

    @BeforeEach
    void theWorldIsKnown() {
        world.fresh();
        border.start();
    }

    @AfterEach
    void theWorldIsRight() throws IOException {
        world.fresh();
        border.open();
        Files.deleteIfExists(CLOCK);
    }

    @Test
    void whatTheLawRefusesForAGrownPersonGoesWithoutTheReferenceAndTheReporterIsWarned() {
        World.Family family = world.pupil();
        world.drafted(family);
        world.turnsOutGrown(family);
        String words = "Sleeps at the station. " + UUID.randomUUID();

        String receipt = reported(family.child(), words);

        await().atMost(PATIENCE).until(() -> state(receipt), equalTo("DELIVERED"));
        as(MENTOR).get(receipt).then().body("childKnown", equalTo(false));
        assertDoesNotThrow(() -> World.receivedSaying(words));
        await().atMost(PATIENCE).until(() -> World.told("notice.school.v1", id(receipt)), hasSize(1));
    }

    @Test
    void aRefusalThatRestsOnOldKnowledgeIsTriedAgain() throws IOException {
        World.Family family = world.pupil();
        world.drafted(family);
        world.turnsOutGrown(family);
        world.registerIsSilent();

        String receipt = reported(family.child(), "Afraid to go home.");

        as(MENTOR).get(receipt).then().body("state", equalTo("STORED")).body("childKnown", equalTo(true));
        world.fresh();
        Files.writeString(CLOCK, "PT2M");
        await().atMost(PATIENCE).until(() -> state(receipt), equalTo("DELIVERED"));
    }

    @Test
    void whatNobodyFetchesIsSentAnewAndArrivesOnce() throws IOException {
        World.Family family = world.pupil();
        world.drafted(family);
        border.close();
        String receipt = reported(family.child(), "Afraid to go home.");
        await().atMost(PATIENCE).until(() -> sent(family), equalTo(1));

        Files.writeString(CLOCK, "PT16M");

        await().atMost(PATIENCE).until(() -> sent(family), equalTo(2));
        assertEquals("SENT", state(receipt));
        border.open();
        await().atMost(PATIENCE).until(() -> state(receipt), equalTo("DELIVERED"));
        assertEquals(1, received(family));
    }

    @Test
    void aReportWhoseReceiptIsLateArrivesTwiceAndIsOneMatter() throws IOException {
        World.Family family = world.pupil();
        world.drafted(family);
        border.holdReceipts();
        String receipt = reported(family.child(), "Afraid to go home.");
        await().atMost(PATIENCE).until(() -> border.heldReceipts(family.child()), equalTo(1L));

        Files.writeString(CLOCK, "PT16M");
        await().atMost(PATIENCE).until(() -> border.heldReceipts(family.child()), equalTo(2L));
        border.open();

        await().atMost(PATIENCE).until(() -> state(receipt), equalTo("DELIVERED"));
        assertEquals(1, received(family));
        assertEquals(
                1,
                World.told("referral.social.v1", family.socialChild().toString())
                        .size());
    }

    @Test
    void aReportForAUnitThatTheRegisterDoesNotKnowIsTakenInByTheReceptionOfTheAuthority() {
        World.Family family = world.pupil();
        world.drafted(family);
        border.forgets("mottagning-norr");

        String receipt = reported(family.child(), "Afraid to go home.");

        await().atMost(PATIENCE).until(() -> state(receipt), equalTo("DELIVERED"));
        assertEquals(1, received(family));
        assertEquals(1, sent(family));
    }

    @Test
    void aHumanIsToldOfAReportThatHasNotArrivedInADay() throws IOException {
        World.Family family = world.pupil();
        world.drafted(family);
        border.close();
        String receipt = reported(family.child(), "Afraid to go home.");

        Files.writeString(CLOCK, "PT25H");

        await().atMost(PATIENCE).until(() -> World.told("notice.school.v1", id(receipt)), hasSize(1));
    }

    @Test
    void aHumanIsToldOfAnUrgentReportThatHasNotArrivedInAnHour() throws IOException {
        border.close();
        Response made = post(MENTOR, "/v1/concern-reports", null, "{\"text\": \"Alone.\", \"urgent\": true}");

        Files.writeString(CLOCK, "PT61M");

        await().atMost(PATIENCE).until(() -> World.told("notice.school.v1", made.path("id")), hasSize(1));
    }

    @Test
    void aChildOfWhomTheRegisterHasNotToldYetIsNamedAllTheSame() {
        UUID child = UUID.randomUUID();

        String receipt = reported(child, "Afraid to go home.");

        as(MENTOR).get(receipt).then().body("childKnown", equalTo(false));
        await().atMost(PATIENCE).until(() -> state(receipt), equalTo("DELIVERED"));
        assertEquals(1, received(border.translate(child)));
    }

    @Test
    void aReferenceOfAnotherSectorGoesNowhere() {
        World.Family family = world.family();
        world.heardAtSocialServices(family);
        String words = "Sleeps in the stairwell. " + UUID.randomUUID();

        String receipt = reported(family.socialChild(), words);

        await().atMost(PATIENCE).until(() -> state(receipt), equalTo("DELIVERED"));
        assertDoesNotThrow(() -> World.receivedSaying(words));
    }

    @Test
    void theReceptionThatSortsReportsOnToTheDistrictWhereTheChildIs() {
        Actor there = World.staff(
                "mottagning-soder",
                "stadsdelsnamnd-soder",
                Branch.SOCIAL_INVESTIGATION,
                "mottagning-soder",
                "reception");
        Response made = post(RECEPTION, "/v1/concern-reports", null, "{\"text\": \"Alone.\", \"district\": \"soder\"}");

        await().atMost(PATIENCE)
                .until(
                        () -> as(RECEPTION)
                                .get("/v1/concern-reports/" + made.path("id"))
                                .path("state"),
                        equalTo("DELIVERED"));
        as(there)
                .get("/v1/incoming-concerns")
                .then()
                .body("items.reporterUnit", hasItem("mottagning-norr"))
                .body("items.unit", everyItem(equalTo("mottagning-soder")));
    }

    @Test
    void aColleagueOfTheReceptionIsHeardAsWell() {
        Response made = post(World.SST, "/v1/concern-reports", null, "{\"text\": \"Alone at night.\"}");

        await().atMost(PATIENCE)
                .until(
                        () -> as(World.SST)
                                .get("/v1/concern-reports/" + made.path("id"))
                                .path("state"),
                        equalTo("DELIVERED"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Branch.class,
            names = {"LEISURE", "POLICE", "CUSTOMS", "FAMILY_COUNSELLING"})
    void whoeverIsBoundByTheDutyIsHeard(Branch branch) {
        Actor reporter = World.staff("reporter-" + branch, "elsewhere", branch, "unit-1", "officer");

        Response made = post(reporter, "/v1/concern-reports", null, "{\"text\": \"Alone at night.\"}");

        made.then().statusCode(201);
        await().atMost(PATIENCE)
                .until(
                        () -> as(reporter)
                                .get("/v1/concern-reports/" + made.path("id"))
                                .path("state"),
                        equalTo("DELIVERED"));
    }

    private static String reported(UUID child, String words) {
        Response made = post(
                MENTOR,
                "/v1/concern-reports",
                null,
                "{\"schoolRef\": \"%s\", \"text\": \"%s\"}".formatted(child, words));
        made.then().statusCode(201).body("registrationNumber", notNullValue());
        return "/v1/concern-reports/" + made.path("id");
    }

    private static String id(String receipt) {
        return receipt.substring(receipt.lastIndexOf('/') + 1);
    }

    private static String state(String receipt) {
        return as(MENTOR).get(receipt).path("state");
    }

    private static int sent(World.Family family) {
        return World.told("from.school.v1", family.child().toString()).size();
    }

    private static int received(World.Family family) {
        return received(family.socialChild());
    }

    private static int received(UUID socialRef) {
        return as(RECEPTION)
                .queryParam("limit", 100)
                .get("/v1/incoming-concerns")
                .path("items.count { it.socialRef == '" + socialRef + "' }");
    }
}
