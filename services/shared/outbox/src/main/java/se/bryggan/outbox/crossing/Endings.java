package se.bryggan.outbox.crossing;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.outbox.Database;

/** Notes how hand-overs of this service end and tells the features that sent them. */
@ApplicationScoped
class Endings {
    private final SealedPackages packages;
    private final List<HandoverHandler> handlers;
    private final Database database;

    Endings(SealedPackages packages, @All List<HandoverHandler> handlers, Database database) {
        this.packages = packages;
        this.handlers = handlers;
        this.database = database;
    }

    /** Works in the caller's transaction. A hand-over of another service, or one that has ended, is passed over. */
    void end(Controller holder, HandoverId handover, HandoverState end) {
        database.openScope();
        boolean own = packages.settle(holder, handover.value(), end);
        HeldPackage held = own ? packages.find(handover.value()).orElseThrow() : null;
        database.closeScope();
        if (own) {
            handlers.forEach(handler -> handler.settled(held));
        }
    }
}
