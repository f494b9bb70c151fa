package se.bryggan.boundary.gate;

import jakarta.enterprise.context.RequestScoped;
import java.util.concurrent.Callable;

/** Who acts in this request: the token's holder, or whom an inbox or timer runs as. */
@RequestScoped
public class CurrentActor {

    private final ActorSource source;
    private Actor actor;

    CurrentActor(ActorSource source) {
        this.source = source;
    }

    /** The actor; fails when the request has none. */
    public Actor get() {
        if (actor == null) {
            actor = source.actor();
        }
        return actor;
    }

    /** Runs the call as the given actor and puts the former one back. */
    public <T> T runAs(Actor other, Callable<T> call) throws Exception {
        Actor former = actor;
        actor = other;
        try {
            return call.call();
        } finally {
            actor = former;
        }
    }
}
