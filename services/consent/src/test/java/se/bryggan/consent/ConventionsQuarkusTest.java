package se.bryggan.consent;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.bryggan.testkit.SchemaConventions;

@QuarkusTest
class ConventionsQuarkusTest {

    @Inject
    GuardianKin kin;

    @Test
    void everyTableKnowsItsControllerAndForcesRowSecurity() {
        SchemaConventions.hold();
    }

    @Test
    void withoutAScopeTheServiceSeesNothing() {
        Family family = new Family(kin).known(10);
        family.gives(family.mother, "GIVEN");

        assertEquals(Set.of("feed_position", "person_fact"), SchemaConventions.visibleWithoutScope());
    }
}
