package se.bryggan.directory.border;

import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.boundary.gate.Sector;
import se.bryggan.contracts.Recipient;

/** Where a hand-over goes, or why it cannot. */
sealed interface Address {

    /** There is such a recipient. */
    record Found(Recipient recipient) implements Address {

        Controller controller() {
            return new Controller(recipient.authority(), Branch.valueOf(recipient.branch()));
        }

        Sector sector() {
            return Sector.of(controller().branch());
        }
    }

    record Unknown(Refusal why) implements Address {}
}
