package se.bryggan.boundary.http;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ws.rs.ProcessingException;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import se.bryggan.boundary.gate.Actor;
import se.bryggan.boundary.gate.Sector;

class DirectoryKinshipTest {

    private static final Actor GUARDIAN = new Actor("g", Actor.Kind.GUARDIAN, null, null, null, "guardian", 3);

    private final AtomicInteger questions = new AtomicInteger();

    @Test
    void aDirectoryThatIsAwayFailsOnlyWhoeverNeedsItsAnswer() {
        var kinship = new DirectoryKinship(sector -> {
            questions.incrementAndGet();
            throw new ProcessingException("away");
        });

        assertDoesNotThrow(() -> kinship.prepare(GUARDIAN, Sector.SCHOOL));
        assertThrows(Refused.class, () -> kinship.of(GUARDIAN, Sector.SCHOOL));
        assertEquals(1, questions.get());
    }

    @Test
    void whatWasAskedAheadIsNotAskedAgain() {
        UUID self = UUID.randomUUID();
        var kinship = new DirectoryKinship(sector -> {
            questions.incrementAndGet();
            return new DirectoryClient.Kin(self, Set.of());
        });

        kinship.prepare(GUARDIAN, Sector.SCHOOL);

        assertEquals(self, kinship.of(GUARDIAN, Sector.SCHOOL).self());
        assertEquals(1, questions.get());
    }
}
