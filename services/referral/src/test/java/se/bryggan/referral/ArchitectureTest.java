package se.bryggan.referral;

import org.junit.jupiter.api.Test;
import se.bryggan.testkit.ArchitectureRules;
import se.bryggan.testkit.EveryDoorIsGuarded;

class ArchitectureTest {

    @Test
    void theFeaturesKeepTheirInsidesToThemselves() {
        ArchitectureRules.hold("se.bryggan.referral");
    }

    @Test
    void everyDoorLeadsToAGuard() {
        EveryDoorIsGuarded.in("se.bryggan.referral");
    }
}
