package se.bryggan.outbox.crossing;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import se.bryggan.boundary.disclosure.Category;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.contracts.crossing.DeliveryOutcome;
import se.bryggan.outbox.Database;
import se.bryggan.outbox.Outbox;

/** Keeps the own copy of a package, or notes that there is none to keep, and answers the sender; all or nothing. */
@ApplicationScoped
class ReceivePackage {
    private final IncomingPackages packages;
    private final Database database;
    private final Gate gate;
    private final Outbox outbox;
    private final Clock clock;

    ReceivePackage(IncomingPackages packages, Database database, Gate gate, Outbox outbox, Clock clock) {
        this.packages = packages;
        this.database = database;
        this.gate = gate;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Guarded("crossing.answer")
    void received(Controller recipient, IncomingPackage announced, Map<Category, JsonNode> content) {
        if (ends(announced, HandoverState.DELIVERED)) {
            handler(announced).received(announced.with(content));
            answer(announced, DeliveryOutcome.DELIVERED);
        }
    }

    @Guarded("crossing.answer")
    void notDelivered(Controller recipient, IncomingPackage announced) {
        if (ends(announced, HandoverState.NOT_DELIVERED)) {
            handler(announced).notDelivered(announced);
            answer(announced, DeliveryOutcome.NOT_DELIVERED);
        }
    }

    private boolean ends(IncomingPackage announced, HandoverState end) {
        database.openScope();
        boolean first = packages.settle(announced.handoverId(), end);
        database.closeScope();
        return first;
    }

    private void answer(IncomingPackage announced, DeliveryOutcome outcome) {
        outbox.append(
                gate.permit(),
                SectorEvents.of(announced.sector()).answered(announced.handoverId(), outcome, clock.instant()));
    }

    private PackageHandler handler(IncomingPackage announced) {
        return packages.handler(announced.kind(), announced.sector())
                .orElseThrow(() -> new IllegalStateException("no PackageHandler of " + announced.kind()));
    }
}
