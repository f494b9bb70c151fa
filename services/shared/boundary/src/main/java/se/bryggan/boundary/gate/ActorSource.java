package se.bryggan.boundary.gate;

/** Tells who acts in the current request, for instance from its token. */
public interface ActorSource {

    /** The actor of the current request; fails when there is none. */
    Actor actor();
}
