package se.bryggan.notification.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.gate.Controller;

class DeliveryTest {

    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

    private final Delivery delivery =
            Delivery.queued(new Controller("utbildningsnamnden", Branch.SCHOOL), UUID.randomUUID(), "digest", NOW);

    @Test
    void aMailIsSentOnce() {
        delivery.sent(NOW);

        assertEquals(Delivery.State.SENT, delivery.state());
        assertThrows(IllegalStateException.class, () -> delivery.sent(NOW));
        assertThrows(IllegalStateException.class, () -> delivery.failed(NOW));
    }

    @Test
    void eachFailureWaitsFourTimesAsLongAsTheOneBefore() {
        assertEquals(Optional.of(NOW.plusSeconds(30)), delivery.failed(NOW));
        assertEquals(Optional.of(NOW.plusSeconds(120)), delivery.failed(NOW));
        assertEquals(Optional.of(NOW.plusSeconds(480)), delivery.failed(NOW));
        assertEquals(Delivery.State.RETRY, delivery.state());
    }

    @Test
    void whatNobodyTellsTheAddressOfIsPutOffForAsLongAsThatHasBeenSo() {
        assertEquals(Duration.ofSeconds(10), Backoff.putOff(NOW, NOW));
        assertEquals(Duration.ofSeconds(45), Backoff.putOff(NOW, NOW.plusSeconds(45)));
        assertEquals(Duration.ofMinutes(10), Backoff.putOff(NOW, NOW.plus(Duration.ofDays(3))));
    }

    @Test
    void aMailThatWasTriedAgainCanStillBeSent() {
        delivery.failed(NOW);

        delivery.sent(NOW);

        assertEquals(Delivery.State.SENT, delivery.state());
    }

    @Test
    void aMailIsGivenUpAfterAlmostTwoDays() {
        Duration waited = Duration.ZERO;
        Optional<Instant> again = delivery.failed(NOW);
        while (again.isPresent()) {
            waited = waited.plus(Duration.between(NOW, again.get()));
            again = delivery.failed(NOW);
        }

        assertEquals(Delivery.State.DEAD, delivery.state());
        assertTrue(waited.compareTo(Duration.ofHours(40)) > 0 && waited.compareTo(Duration.ofHours(48)) < 0);
    }
}
