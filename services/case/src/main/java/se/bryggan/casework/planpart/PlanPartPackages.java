package se.bryggan.casework.planpart;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import se.bryggan.boundary.disclosure.Category;
import se.bryggan.boundary.gate.Sector;
import se.bryggan.contracts.content.SipPartContent;
import se.bryggan.contracts.crossing.PackageKind;
import se.bryggan.outbox.crossing.IncomingPackage;
import se.bryggan.outbox.crossing.PackageHandler;

/** Takes the plan parts of the social sector, and nothing else. */
@ApplicationScoped
class PlanPartPackages implements PackageHandler {

    private final KeepPlanPart keep;

    PlanPartPackages(KeepPlanPart keep) {
        this.keep = keep;
    }

    @Override
    public boolean takes(PackageKind kind, Sector recipient) {
        return kind == PackageKind.SIP_PLAN_PART && recipient == Sector.SOCIAL;
    }

    @Override
    public void received(IncomingPackage arrived) {
        if (arrived.unit() == null || arrived.subject() == null) {
            throw new IllegalStateException("a plan part is for a unit and about a known child");
        }
        keep.keep(
                arrived.recipient(),
                new PlanPart.Arrived(arrived.handoverId(), arrived.unit(), arrived.subject(), part(arrived)));
    }

    @Override
    public void notDelivered(IncomingPackage announced) {
        // Nothing is kept of what may not be had any more, not even that it was on its way.
    }

    /** The whole plan where the recipient may have it, else what concerns the recipient alone. */
    private static SipPartContent part(IncomingPackage arrived) {
        return Stream.of(Category.SIP_PLAN, Category.SIP_OWN_ACTIONS)
                .flatMap(category -> arrived.content(category, SipPartContent.class).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a package of a plan part without the part"));
    }
}
