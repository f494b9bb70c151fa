package se.bryggan.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.bryggan.boundary.gate.CurrentActor;
import se.bryggan.testkit.SchemaConventions;

@QuarkusTest
class RowSecurityTest {
    @Inject
    Marking marking;

    @Inject
    CurrentActor current;

    @Test
    void everyTableForcesRowLevelSecurity() {
        SchemaConventions.hold();
    }

    @Test
    void theServicesRoleSeesNothingBeforeItHasSaidWhose() throws Exception {
        UUID subject = UUID.randomUUID();
        current.runAs(OutboxTest.MENTOR, () -> marking.mark(subject, "seen"));
        Effects.await(subject, List.of("seen"));

        // The relay's own position in each feed is about nobody.
        assertEquals(Set.of("feed_position"), SchemaConventions.visibleWithoutScope());
    }
}
