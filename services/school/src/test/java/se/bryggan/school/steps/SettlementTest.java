package se.bryggan.school.steps;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static se.bryggan.school.SchoolWorld.as;
import static se.bryggan.school.SchoolWorld.mentor;
import static se.bryggan.school.SchoolWorld.pupil;
import static se.bryggan.school.SchoolWorld.send;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.bryggan.school.SchoolWorld.Known;
import se.bryggan.school.SchoolWorld.Mark;

/** Moves the service's clock, as the local stack can. */
@QuarkusTest
class SettlementTest {

    private static final Path OFFSET = Path.of("target", "clock-offset");

    @AfterEach
    void putTheClockBack() throws IOException {
        Files.deleteIfExists(OFFSET);
    }

    @Test
    void aDaySettlesByItselfWhenItsTimeHasCome() throws IOException {
        Known pupil = pupil("late");
        send(Mark.of(pupil).valid(60));
        steps(pupil).body("total", equalTo(0));

        moveClock("PT24H");

        Awaitility.await().untilAsserted(() -> steps(pupil)
                .body("items.step", containsInAnyOrder("SIMPLIFIED_MAPPING", "IN_DEPTH_MAPPING", "ABSENCE_INQUIRY")));
    }

    @Test
    void theTellingOfADayIsOverWhenALaterDayHasSettled() throws IOException {
        Known pupil = pupil("late");
        send(Mark.of(pupil).invalid(60));
        steps(pupil).body("items.step", contains("SAME_DAY_ABSENCE"));

        moveClock("PT48H");
        Mark nextDay = Mark.of(pupil);
        send(nextDay.on(nextDay.day().plusDays(1)).later(3600 * 24));

        Awaitility.await().untilAsserted(() -> steps(pupil)
                .body("items.step", not(hasItem("SAME_DAY_ABSENCE")))
                .body("items.step", hasItem("SIMPLIFIED_MAPPING")));
    }

    private static void moveClock(String offset) throws IOException {
        Files.writeString(OFFSET, offset);
    }

    private static ValidatableResponse steps(Known pupil) {
        return as(mentor(pupil.unit())).get("/v1/steps").then().statusCode(200);
    }
}
