package se.bryggan.school.plan;

import jakarta.enterprise.context.ApplicationScoped;
import se.bryggan.boundary.gate.Sector;
import se.bryggan.contracts.crossing.PackageKind;
import se.bryggan.outbox.crossing.IncomingPackage;
import se.bryggan.outbox.crossing.PackageHandler;

/** Takes the parts of plans that are addressed to the school sector. */
@ApplicationScoped
class PlanPartPackages implements PackageHandler {

    private final ReceivePart parts;

    PlanPartPackages(ReceivePart parts) {
        this.parts = parts;
    }

    @Override
    public boolean takes(PackageKind kind, Sector recipient) {
        return kind == PackageKind.SIP_PLAN_PART && recipient == Sector.SCHOOL;
    }

    @Override
    public void received(IncomingPackage arrived) {
        parts.receive(arrived.recipient(), arrived);
    }

    /** Nothing is kept of what was not delivered; the sender is told by the answer. */
    @Override
    public void notDelivered(IncomingPackage announced) {}
}
