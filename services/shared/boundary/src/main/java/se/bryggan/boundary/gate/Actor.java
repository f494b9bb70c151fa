package se.bryggan.boundary.gate;

import java.util.List;
import java.util.Objects;
import se.bryggan.boundary.disclosure.Branch;

/**
 * Who acts: a person with an assignment, a guardian or pupil, a service, or a timer of a service.
 *
 * <p>{@code authority}, {@code branch} and {@code unit} are null for guardians, pupils and services that act for
 * nobody. {@code assurance} is the level of the log-in, 0 to 4. {@code id} is opaque: never a personnummer or a name.
 */
public record Actor(String id, Kind kind, String authority, Branch branch, String unit, String role, int assurance) {

    /** The posts that the platform knows, as log-ins and access rules spell them. */
    public static final List<String> STAFF_ROLES = List.of(
            "mentor",
            "principal",
            "student-health",
            "sst",
            "admission",
            "reception",
            "investigator",
            "sip-coordinator",
            "child-psychiatry",
            "habilitation",
            "dpo",
            "lawyer",
            "archivist",
            "operations");

    /** What kind of actor, which decides the rows of the access rules that can apply. */
    public enum Kind {
        STAFF,
        GUARDIAN,
        PUPIL,
        SERVICE,
        TIMER,
        /** A valid log-in with a role that means nothing here: no row speaks of it. */
        NOBODY
    }

    public Actor {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(role, "role");
    }

    /** A service that acts on an event addressed to, or owned by, the given controller. */
    public static Actor service(String name, Controller controller) {
        return new Actor(name, Kind.SERVICE, controller.authority(), controller.branch(), null, "service", 3);
    }

    /** A due timer of the own service, acting for the controller of the row it was set for. */
    public static Actor timer(String name, Controller controller) {
        return new Actor(name, Kind.TIMER, controller.authority(), controller.branch(), null, "timer", 3);
    }
}
