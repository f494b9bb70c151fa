package se.bryggan.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.bryggan.boundary.gate.Actor;
import se.bryggan.boundary.gate.CurrentActor;
import se.bryggan.testkit.Tokens;

@QuarkusTest
class SnapshotTest {
    private static final Actor SERVICE = new Actor("referral", Actor.Kind.SERVICE, null, null, null, "service", 3);

    @Inject
    Marking marking;

    @Inject
    CurrentActor current;

    @Test
    void aLateReaderGetsTheNewestStatePerKeyAndTheSequenceToGoOnFrom() throws Exception {
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        current.runAs(OutboxTest.MENTOR, () -> marking.mark(first, "old", "new"));
        current.runAs(OutboxTest.MENTOR, () -> marking.mark(second, "only"));

        Map<String, String> state = new HashMap<>();
        long newest = 0;
        long sequence = 0;
        for (int page = 1; ; page++) {
            JsonPath answer = read(page);
            List<Map<String, Object>> items = answer.getList("items");
            for (Map<String, Object> item : items) {
                state.put(
                        (String) item.get("key"),
                        ((Map<?, ?>) item.get("data")).get("marker").toString());
                newest = Math.max(newest, ((Number) item.get("sequence")).longValue());
            }
            sequence = answer.getLong("sequence");
            if (items.isEmpty()) {
                break;
            }
        }

        assertEquals("new", state.get(first.toString()));
        assertEquals("only", state.get(second.toString()));
        assertTrue(sequence >= newest);
    }

    @Test
    void aSnapshotIsForServicesOnly() {
        assertEquals(403, statusFor(OutboxTest.MENTOR, "school.v1"));
        assertEquals(200, statusFor(SERVICE, "school.v1"));
    }

    @Test
    void aTopicThatAServiceMayNotReadIsUnknownToIt() {
        assertEquals(404, statusFor(SERVICE, "sip.school.v1"));
        assertEquals(404, statusFor(SERVICE, "no-such-topic.v1"));
        assertEquals(
                List.of("UNKNOWN", "UNKNOWN"),
                Effects.texts("select code from ledger where act = 'snapshot.read' and code = 'UNKNOWN'"));
    }

    private static int statusFor(Actor actor, String topic) {
        return RestAssured.given()
                .auth()
                .oauth2(Tokens.issued().of(actor))
                .get("/v1/snapshots/" + topic)
                .statusCode();
    }

    private static JsonPath read(int page) {
        return RestAssured.given()
                .auth()
                .oauth2(Tokens.issued().of(SERVICE))
                .get("/v1/snapshots/school.v1?limit=2&page=" + page)
                .jsonPath();
    }
}
