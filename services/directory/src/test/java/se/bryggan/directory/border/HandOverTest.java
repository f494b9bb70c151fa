package se.bryggan.directory.border;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.contracts.Recipient;
import se.bryggan.contracts.crossing.DeliveryOutcome;

class HandOverTest {

    private static final Instant NOW = Instant.parse("2026-11-18T10:00:00Z");

    private final HandOver handOver = new HandOver(
            UUID.randomUUID(),
            "urn:bryggan:referral",
            new Controller("utbildningsnamnden", Branch.SCHOOL),
            new Recipient("stadsdelsnamnd-norr", "SCHOOL_SOCIAL_TEAM", "sst-norr"),
            NOW);

    @Test
    void theFirstAnswerOfTheAddressedAuthorityCounts() {
        assertTrue(handOver.answer("stadsdelsnamnd-norr", DeliveryOutcome.NOT_DELIVERED, NOW));
        assertFalse(handOver.answer("stadsdelsnamnd-norr", DeliveryOutcome.DELIVERED, NOW));
    }

    @Test
    void anAnswerOfAnybodyElseDoesNotCountAndTheRightOneStillDoes() {
        assertFalse(handOver.answer("region", DeliveryOutcome.DELIVERED, NOW));
        assertTrue(handOver.answer("stadsdelsnamnd-norr", DeliveryOutcome.DELIVERED, NOW));
    }

    @Test
    void nobodyAnswersWhatEndedAtTheBorder() {
        handOver.refuse(Refusal.UNKNOWN_UNIT, NOW);

        assertFalse(handOver.answer("stadsdelsnamnd-norr", DeliveryOutcome.DELIVERED, NOW));
    }
}
