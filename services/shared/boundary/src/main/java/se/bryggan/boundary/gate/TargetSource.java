package se.bryggan.boundary.gate;

import java.util.Optional;

/**
 * Finds what a key points at. One bean per type of key that a {@link Guarded} method takes.
 *
 * <p>Runs inside the transaction and the row scope of the act, so a row of another authority is not found.
 */
public interface TargetSource<K> {

    /** The type of the keys. */
    Class<K> key();

    /** The target, or empty if there is none that the actor's authority holds. */
    Optional<Target> find(K key);
}
