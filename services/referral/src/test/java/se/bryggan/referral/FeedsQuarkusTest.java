package se.bryggan.referral;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.bryggan.referral.World.PATIENCE;
import static se.bryggan.referral.World.PRINCIPAL;
import static se.bryggan.referral.World.REGISTER;
import static se.bryggan.referral.World.SCHOOL;
import static se.bryggan.referral.World.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.bryggan.contracts.SchoolRef;
import se.bryggan.contracts.directory.PupilChanged;
import se.bryggan.contracts.school.AbsenceStep;
import se.bryggan.contracts.school.AbsenceStepLeft;
import se.bryggan.testkit.Events;

/** What other services tell, in good and bad order. */
@QuarkusTest
class FeedsQuarkusTest {

    @Inject
    World world;

    @Test
    void anOlderWordOfTheRegisterAfterANewerOneChangesNothing() {
        World.Family family = world.pupil(7, 333);
        awaitFit(family, "sst-norr");

        world.send(REGISTER, pupil(family.child(), 3, "SCHOOL", 5));
        awaitNoFit(family);
        world.send(REGISTER, pupil(family.child(), 7, "SCHOOL", 4));
        world.send(SCHOOL, world.step(family.child(), 444));
        World.Family marker = world.pupil(7, 333);
        awaitFit(marker, "sst-norr");

        assertEquals(0, programmes(family).<Integer>path("fitting.size()"));
    }

    @Test
    void aStepThatIsLeftTakesThePupilOutOfTheTargetGroup() {
        World.Family family = world.pupil(7, 333);
        awaitFit(family, "sst-norr");

        world.send(
                SCHOOL,
                new AbsenceStepLeft(
                        new SchoolRef(family.child()),
                        AbsenceStep.IN_DEPTH_MAPPING,
                        150,
                        30,
                        "norr-2025/IN_DEPTH_MAPPING",
                        "norr-2025",
                        "ekbacken",
                        Instant.now().plusSeconds(5)));

        awaitNoFit(family);
        programmes(family).then().body("unmet.sst-norr", hasItem("ABSENCE_BELOW"));
    }

    @Test
    void anUnknownTypeAndAPoisonedEventHoldNobodyElseUp() {
        Map<String, String> headers =
                Events.headers("se.bryggan.school.something-new.v1", "urn:bryggan:school", UUID.randomUUID(), 1);
        headers.put("ce_controller", SCHOOL.authority());
        headers.put("ce_branch", SCHOOL.branch());
        Events.produce("school.v1", UUID.randomUUID().toString(), headers, "{}".getBytes(StandardCharsets.UTF_8));
        world.send(REGISTER, pupil(UUID.randomUUID(), 7, "NO_SUCH_BRANCH", 1));

        World.Family family = world.pupil(7, 333);

        awaitFit(family, "sst-norr");
    }

    private static PupilChanged pupil(UUID child, int year, String branch, long version) {
        return new PupilChanged(
                new SchoolRef(child),
                "skola24-sim",
                UUID.randomUUID(),
                "ekbacken",
                SCHOOL.authority(),
                branch,
                year,
                "ekbacken-7a",
                "norr",
                null,
                version);
    }

    private static void awaitFit(World.Family family, String programme) {
        await().atMost(PATIENCE).until(() -> programmes(family).path("fitting[0]?.programme"), equalTo(programme));
    }

    private static void awaitNoFit(World.Family family) {
        await().atMost(PATIENCE).until(() -> programmes(family).path("fitting.size()"), equalTo(0));
    }

    private static Response programmes(World.Family family) {
        return as(PRINCIPAL).queryParam("pupil", family.child()).get("/v1/programmes");
    }
}
