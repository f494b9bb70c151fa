package se.bryggan.school.intake;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.bryggan.school.SchoolWorld.CITY;
import static se.bryggan.school.SchoolWorld.as;
import static se.bryggan.school.SchoolWorld.mentor;
import static se.bryggan.school.SchoolWorld.pupil;
import static se.bryggan.school.SchoolWorld.tellOf;
import static se.bryggan.school.SchoolWorld.today;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.outbox.EventJson;
import se.bryggan.school.SchoolWorld.Known;
import se.bryggan.school.SchoolWorld.Mark;
import se.bryggan.testkit.Events;

/** What a supplier writes on its own topic. */
@QuarkusTest
class TopicIntakeTest {

    private static final String TOPIC = "intake.skola24-sim.v1";
    private static final String ATTENDANCE = "se.bryggan.intake.attendance-recorded.v1";

    @Test
    void aMarkOnTheTopicCountsOnceHoweverOftenItIsDelivered() {
        Known pupil = pupil("early");
        Mark mark = Mark.of(pupil).on(today().minusDays(1)).valid(6);
        UUID event = UUID.randomUUID();

        write(ATTENDANCE, pupil, event, EventJson.write(mark.data()));
        write(ATTENDANCE, pupil, event, EventJson.write(mark.data()));
        write(ATTENDANCE, pupil, UUID.randomUUID(), EventJson.write(mark.data()));

        awaitShare(pupil, 100);
    }

    @Test
    void aMarkOfAPupilWhomTheRegisterHasNotToldOfWaitsForIt() {
        Known pupil = new Known(UUID.randomUUID(), UUID.randomUUID(), "unit-" + UUID.randomUUID());
        Mark mark = Mark.of(pupil).on(today().minusDays(1)).valid(6);

        write(ATTENDANCE, pupil, UUID.randomUUID(), EventJson.write(mark.data()));
        Known other = pupil("early");
        write(
                ATTENDANCE,
                other,
                UUID.randomUUID(),
                EventJson.write(
                        Mark.of(other).on(today().minusDays(1)).valid(12).data()));
        awaitShare(other, 200);
        tellOf(pupil, "early", CITY, Branch.SCHOOL);

        awaitShare(pupil, 100);
    }

    @Test
    void whatIsWrongForGoodBecomesADeadLetterInCodesAndTheNextOneCounts() {
        Known pupil = pupil("early");
        String future = EventJson.write(Mark.of(pupil).on(today().plusDays(2)).data());

        write(ATTENDANCE, pupil, UUID.randomUUID(), future);
        write(ATTENDANCE, pupil, UUID.randomUUID(), future.replaceFirst("\\{", "{\"absenceReason\":\"marker-50\","));
        write("se.bryggan.intake.unheard-of.v1", pupil, UUID.randomUUID(), "{\"marker-51\":1}");
        write(ATTENDANCE, pupil, UUID.randomUUID(), "{\"marker-52\":");
        write(
                ATTENDANCE,
                pupil,
                UUID.randomUUID(),
                EventJson.write(Mark.of(pupil).on(today().minusDays(1)).valid(6).data()));

        awaitShare(pupil, 100);
        var letter = Events.await(TOPIC + ".school.dlq", 1, record -> pupil.externalId()
                        .toString()
                        .equals(record.key()))
                .getFirst();
        assertTrue(text(letter.value()).contains("future-date"));
        assertEquals(
                0,
                Events.read(TOPIC + ".school.dlq").stream()
                        .filter(record -> text(record.value()).contains("marker"))
                        .count());
    }

    @Test
    void aFieldTooMuchIsRefusedAndItsKeyGoesOn() {
        Known pupil = pupil("early");
        String sound =
                EventJson.write(Mark.of(pupil).on(today().minusDays(1)).valid(6).data());
        UUID refused = UUID.randomUUID();

        write(ATTENDANCE, pupil, refused, sound.replaceFirst("\\{", "{\"absenceReason\":\"marker-53\","));
        write(
                ATTENDANCE,
                pupil,
                UUID.randomUUID(),
                sound.replace("\"validAbsenceMinutes\":6", "\"validAbsenceMinutes\":0"));

        awaitShare(pupil, 0);
        var letters = Events.await(
                TOPIC + ".school.dlq", 1, record -> text(record.value()).contains(refused.toString()));
        assertTrue(text(letters.getFirst().value()).contains("\"invalid\""));
    }

    private static String text(byte[] value) {
        return new String(value, StandardCharsets.UTF_8);
    }

    private static void write(String type, Known pupil, UUID event, String data) {
        Map<String, String> headers = Events.headers(type, "urn:supplier:skola24-sim", event, 0);
        Events.produce(TOPIC, pupil.externalId().toString(), headers, data.getBytes(StandardCharsets.UTF_8));
    }

    private static void awaitShare(Known pupil, int permille) {
        Awaitility.await().untilAsserted(() -> as(mentor(pupil.unit()))
                .get("/v1/pupils/" + pupil.schoolRef() + "/absence")
                .then()
                .statusCode(200)
                .body("window.sharePermille", equalTo(permille)));
    }
}
