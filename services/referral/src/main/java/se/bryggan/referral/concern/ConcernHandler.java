package se.bryggan.referral.concern;

import jakarta.enterprise.context.ApplicationScoped;
import se.bryggan.boundary.gate.Sector;
import se.bryggan.contracts.crossing.PackageKind;
import se.bryggan.outbox.crossing.IncomingPackage;
import se.bryggan.outbox.crossing.PackageHandler;

/** Takes packages of kind {@code CONCERN_REPORT}. */
@ApplicationScoped
class ConcernHandler implements PackageHandler {

    private final ReceiveConcern receive;

    ConcernHandler(ReceiveConcern receive) {
        this.receive = receive;
    }

    @Override
    public boolean takes(PackageKind kind, Sector recipient) {
        return kind == PackageKind.CONCERN_REPORT && recipient == Sector.SOCIAL;
    }

    @Override
    public void received(IncomingPackage arrived) {
        receive.receive(arrived);
    }

    /** The reporter's side sends it again. */
    @Override
    public void notDelivered(IncomingPackage announced) {}
}
