package se.bryggan.directory.border;

import se.bryggan.boundary.gate.Controller;
import se.bryggan.boundary.gate.Sector;

/** Who sent a package: the service, for which controller, in which sector. */
record Sender(String service, Controller controller, Sector sector) {

    Sender {
        if (Sector.carrying(controller.branch()) != sector) {
            throw new IllegalArgumentException("a branch of another sector");
        }
    }
}
