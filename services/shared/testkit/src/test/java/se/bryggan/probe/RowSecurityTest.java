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

        // How far each feed was sent is about nobody; what the register says of a person, every act may read.
        Set<String> visible = SchemaConventions.visibleWithoutScope();
        visible.removeAll(Set.of("feed_position", "person_fact"));
        assertEquals(Set.of(), visible);
    }
}
