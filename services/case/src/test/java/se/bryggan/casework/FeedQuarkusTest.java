package se.bryggan.casework;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static se.bryggan.casework.District.as;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.testkit.Events;

@QuarkusTest
class FeedQuarkusTest {

    private static final String TOPIC = "referral.social.v1";
    private static final String DECIDED = "se.bryggan.referral.referral-decided.v1";

    private final District district = District.fresh();
    private final UUID child = UUID.randomUUID();

    @Test
    void anUnknownTypeIsPassedOver() {
        tell("se.bryggan.referral.unheard-of.v9", "{\"some\": \"thing\"}");

        district.opensCase(child);

        as(district.sst()).get("/v1/cases").then().body("total", equalTo(1));
    }

    @Test
    void whatIsNoEventIsADeadLetterOfCodesAndTheNextGoesOn() {
        Set<String> broken = Set.of(
                tell(DECIDED, "{\"socialRef\": \"Marker-48"),
                tell(DECIDED, "{\"socialRef\": \"%s\", \"decision\": \"Marker-49\"}".formatted(child)));

        district.opensCase(child);

        var letters =
                Events.await(TOPIC + ".case.dlq", 2, letter -> broken.stream().anyMatch(text(letter)::contains));
        assertFalse(letters.stream().anyMatch(letter -> text(letter).contains("Marker")), "nothing is echoed");
    }

    @Test
    void aChildsPoisonDoesNotHoldUpOthers() {
        // A unit of no text at all: the case cannot be stored, whenever it is tried.
        tell(DECIDED, """
                {"socialRef": "%s", "referralId": "%s", "handoverId": "%s", "decision": "ACCEPTED",
                 "reason": "MEETS_TARGET_GROUP", "programme": "sst-1", "unit": "\\u0000",
                 "decidedAt": "2026-03-02T09:00:00Z"}
                """.formatted(child, UUID.randomUUID(), UUID.randomUUID()));
        UUID other = UUID.randomUUID();

        district.opensCase(other);

        Events.await(TOPIC + ".case.dlq", 1, letter -> child.toString().equals(letter.key()));
        as(district.sst()).get("/v1/cases").then().body("items.subject", equalTo(List.of(other.toString())));
    }

    /** Gives the event's id. */
    private String tell(String type, String data) {
        Map<String, String> headers = district.headers("referral", Branch.SCHOOL_SOCIAL_TEAM, type);
        Events.produce(TOPIC, child.toString(), headers, data.getBytes(StandardCharsets.UTF_8));
        return headers.get("ce_id");
    }

    private static String text(ConsumerRecord<String, byte[]> letter) {
        return new String(letter.value(), StandardCharsets.UTF_8);
    }
}
