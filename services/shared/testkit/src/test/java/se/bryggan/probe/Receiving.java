package se.bryggan.probe;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Sector;
import se.bryggan.contracts.crossing.PackageKind;
import se.bryggan.outbox.Database;
import se.bryggan.outbox.crossing.HandoverHandler;
import se.bryggan.outbox.crossing.HeldPackage;
import se.bryggan.outbox.crossing.IncomingPackage;
import se.bryggan.outbox.crossing.PackageHandler;

/** Keeps the social services' own copy of a package, and the school's note of how its hand-over ended. */
@ApplicationScoped
class Receiving implements PackageHandler, HandoverHandler {
    private final Database database;
    private final Gate gate;
    private final Noting noting;

    Receiving(Database database, Gate gate, Noting noting) {
        this.database = database;
        this.gate = gate;
        this.noting = noting;
    }

    @Override
    public boolean takes(PackageKind kind, Sector recipient) {
        return recipient == Sector.SOCIAL && (kind == PackageKind.REFERRAL || kind == PackageKind.CONCERN_REPORT);
    }

    @Override
    public void received(IncomingPackage arrived) {
        var controller = gate.permit().controller();
        String categories = new TreeSet<>(arrived.content().keySet())
                .stream().map(Enum::name).collect(Collectors.joining(","));
        database.update(
                "insert into probe_copy (handover_id, subject, categories, controller, branch) values (?, ?, ?, ?, ?)",
                arrived.handoverId(),
                arrived.subject(),
                categories,
                controller.authority(),
                controller.branch());
    }

    @Override
    public void notDelivered(IncomingPackage announced) {}

    @Override
    public void settled(HeldPackage held) {
        noting.note(held.handoverId(), held.state().name());
    }
}
