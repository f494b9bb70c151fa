package se.bryggan.school.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Callable;
import se.bryggan.boundary.gate.Actor;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.boundary.gate.CurrentActor;

/** The register's operator asks for an import; the organiser's records are written as its own. */
@ApplicationScoped
class AsOrganiser {

    private final CurrentActor current;

    AsOrganiser(CurrentActor current) {
        this.current = current;
    }

    <T> T run(Controller organiser, Callable<T> call) {
        try {
            return current.runAs(Actor.service("import", organiser), call);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
