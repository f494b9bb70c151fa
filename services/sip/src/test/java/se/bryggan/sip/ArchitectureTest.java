package se.bryggan.sip;

import org.junit.jupiter.api.Test;
import se.bryggan.testkit.ArchitectureRules;
import se.bryggan.testkit.EveryDoorIsGuarded;

class ArchitectureTest {

    @Test
    void theServiceKeepsTheRulesOfTheHouse() {
        ArchitectureRules.hold("se.bryggan.sip");
    }

    @Test
    void everyDoorIsGuardedOrListedWithItsReason() {
        EveryDoorIsGuarded.in("se.bryggan.sip");
    }
}
