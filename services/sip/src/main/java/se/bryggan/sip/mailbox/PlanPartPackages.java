package se.bryggan.sip.mailbox;

import jakarta.enterprise.context.ApplicationScoped;
import se.bryggan.boundary.gate.Sector;
import se.bryggan.contracts.crossing.PackageKind;
import se.bryggan.outbox.crossing.IncomingPackage;
import se.bryggan.outbox.crossing.PackageHandler;

/** Parts of plans that reach health care; school and social services keep their own. */
@ApplicationScoped
class PlanPartPackages implements PackageHandler {

    private final ReceivePart receive;

    PlanPartPackages(ReceivePart receive) {
        this.receive = receive;
    }

    @Override
    public boolean takes(PackageKind kind, Sector recipient) {
        return kind == PackageKind.SIP_PLAN_PART && recipient == Sector.HEALTH;
    }

    @Override
    public void received(IncomingPackage arrived) {
        Letter.of(arrived).ifPresent(letter -> receive.receive(arrived.recipient(), arrived, letter));
    }

    @Override
    public void notDelivered(IncomingPackage announced) {
        // No shell is kept of what could not be fetched.
    }
}
