package se.bryggan.directory.register;

import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.gate.Controller;

/** The register as the controller of its rows: the operator's, for all authorities (OSL 10:2 a). */
public final class Register {

    public static final Controller CONTROLLER = new Controller("directory", Branch.PLATFORM_OPERATIONS);

    private Register() {}
}
