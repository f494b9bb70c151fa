package se.bryggan.outbox.crossing;

import se.bryggan.boundary.gate.Sector;
import se.bryggan.contracts.crossing.PackageKind;

/** Takes packages that are addressed to this service. At most one bean per kind and sector. */
public interface PackageHandler {

    /** Whether the package is this bean's to take. */
    boolean takes(PackageKind kind, Sector recipient);

    /**
     * Keeps the service's own copy. Called once per hand-over, as an actor of kind {@code SERVICE} of the recipient, in
     * the transaction that also answers the sender; an exception undoes both, and it is tried again later.
     */
    void received(IncomingPackage arrived);

    /** The content could not be fetched any more: nothing is kept. Called once, like {@link #received}. */
    void notDelivered(IncomingPackage announced);
}
