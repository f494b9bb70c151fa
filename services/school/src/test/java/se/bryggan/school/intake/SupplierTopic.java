package se.bryggan.school.intake;

import static org.hamcrest.Matchers.equalTo;
import static se.bryggan.school.SchoolWorld.as;
import static se.bryggan.school.SchoolWorld.principal;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import se.bryggan.outbox.EventJson;
import se.bryggan.school.SchoolWorld.Known;
import se.bryggan.school.SchoolWorld.Mark;
import se.bryggan.testkit.AdminSql;
import se.bryggan.testkit.Events;

/** What a supplier writes on its topic, and what becomes of it. */
final class SupplierTopic {

    static final String TOPIC = "intake.skola24-sim.v1";
    static final String DEAD_LETTERS = TOPIC + ".school.dlq";
    static final String ATTENDANCE = "se.bryggan.intake.attendance-recorded.v1";

    private SupplierTopic() {}

    static UUID write(Mark mark) {
        return write(mark.pupil(), ATTENDANCE, EventJson.write(mark.data()));
    }

    /** Writes with the pupil's key, and tells the event's id. */
    static UUID write(Known pupil, String type, String data) {
        UUID event = UUID.randomUUID();
        write(pupil, type, event, data);
        return event;
    }

    static void write(Known pupil, String type, UUID event, String data) {
        Map<String, String> headers = Events.headers(type, "urn:supplier:skola24-sim", event, 0);
        write(pupil, headers, data);
    }

    static void write(Known pupil, Map<String, String> headers, String data) {
        byte[] value = data == null ? null : data.getBytes(StandardCharsets.UTF_8);
        Events.produce(TOPIC, pupil.externalId().toString(), headers, value);
    }

    /** The dead letter of the event, as soon as it is there. */
    static String deadLetter(UUID event) {
        return text(Events.await(DEAD_LETTERS, 1, letter -> text(letter.value()).contains(event.toString()))
                .getFirst()
                .value());
    }

    /** Waits until an event with the pupil's key waits. */
    static void awaitParked(Known pupil) {
        Awaitility.await()
                .until(() -> AdminSql.any(
                        "select 1 from parked_key where key = ?",
                        pupil.externalId().toString()));
    }

    static String text(byte[] value) {
        return new String(value, StandardCharsets.UTF_8);
    }

    static void awaitShare(Known pupil, int permille) {
        Awaitility.await().untilAsserted(() -> share(pupil, permille));
    }

    /** Holds that the pupil's share of absence is this now. */
    static void share(Known pupil, int permille) {
        as(principal(pupil.unit()))
                .get("/v1/pupils/" + pupil.schoolRef() + "/absence")
                .then()
                .statusCode(200)
                .body("window.sharePermille", equalTo(permille));
    }
}
