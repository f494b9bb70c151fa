package se.bryggan.directory.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Callable;
import se.bryggan.boundary.gate.Actor;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.boundary.gate.CurrentActor;

/**
 * Lets one act of the directory touch the rows of several controllers, one after the other.
 *
 * <p>The work must itself enter by a guard, which opens the rows of the controller named here and closes them again.
 */
@ApplicationScoped
public class OnBehalf {

    private static final String SERVICE = "directory";

    private final CurrentActor current;

    OnBehalf(CurrentActor current) {
        this.current = current;
    }

    /** Does the work as the register. */
    public <T> T register(Callable<T> work) {
        return of(Register.CONTROLLER, work);
    }

    /** As {@link #of}, for work without an answer. */
    public void run(Controller controller, Runnable work) {
        of(controller, () -> {
            work.run();
            return null;
        });
    }

    /** Does the work as this service, for the controller. */
    public <T> T of(Controller controller, Callable<T> work) {
        try {
            return current.runAs(Actor.service(SERVICE, controller), work);
        } catch (RuntimeException broken) {
            throw broken;
        } catch (Exception checked) {
            throw new IllegalStateException(checked);
        }
    }
}
