package se.bryggan.notification.notice;

import java.util.UUID;
import se.bryggan.boundary.gate.Controller;

/** Whose notices: those of a post, which is a role at a unit, or those of a person. */
sealed interface Reader {

    Controller controller();

    record OfPost(Controller controller, String unit, String role) implements Reader {}

    record OfPerson(Controller controller, UUID person) implements Reader {}
}
