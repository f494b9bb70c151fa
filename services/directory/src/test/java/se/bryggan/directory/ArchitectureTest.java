package se.bryggan.directory;

import org.junit.jupiter.api.Test;
import se.bryggan.testkit.ArchitectureRules;
import se.bryggan.testkit.EveryDoorIsGuarded;

class ArchitectureTest {

    @Test
    void theServiceKeepsTheRulesOfDependency() {
        ArchitectureRules.hold("se.bryggan.directory");
    }

    @Test
    void everyDoorIsGuarded() {
        EveryDoorIsGuarded.in("se.bryggan.directory");
    }
}
