package se.bryggan.consent;

import org.junit.jupiter.api.Test;
import se.bryggan.testkit.ArchitectureRules;
import se.bryggan.testkit.EveryDoorIsGuarded;

class ArchitectureTest {

    @Test
    void theServiceKeepsTheRulesOfTheHouse() {
        ArchitectureRules.hold("se.bryggan.consent");
    }

    @Test
    void everyDoorIsGuarded() {
        EveryDoorIsGuarded.in("se.bryggan.consent");
    }
}
