package se.bryggan.casework;

import org.junit.jupiter.api.Test;
import se.bryggan.testkit.ArchitectureRules;
import se.bryggan.testkit.EveryDoorIsGuarded;

class ArchitectureTest {

    @Test
    void theServiceKeepsTheRulesOfTheHouse() {
        ArchitectureRules.hold("se.bryggan.casework");
    }

    @Test
    void everyDoorIsGuardedOrListedWithItsReason() {
        EveryDoorIsGuarded.in("se.bryggan.casework");
    }
}
