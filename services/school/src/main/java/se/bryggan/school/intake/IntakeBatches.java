package se.bryggan.school.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.outbox.Database;

/** The record of an intake: one row per batch, with counts and nobody's name. */
@ApplicationScoped
class IntakeBatches {

    private static final String ADD = """
            insert into intake_batch (id, controller, branch, channel, actor, received_at, items, accepted, duplicates,
                older, refused)
            values (?, ?, ?, 'HTTP', ?, ?, ?, ?, ?, ?, ?)
            """;

    private final Database database;

    IntakeBatches(Database database) {
        this.database = database;
    }

    void add(AccessPermit permit, List<ItemAnswer> items) {
        database.update(
                ADD,
                permit.id(),
                permit.controller().authority(),
                permit.controller().branch(),
                permit.actor().id(),
                permit.at(),
                items.size(),
                count(items, ItemAnswer.Outcome.ACCEPTED),
                count(items, ItemAnswer.Outcome.DUPLICATE),
                count(items, ItemAnswer.Outcome.OLDER),
                count(items, ItemAnswer.Outcome.REFUSED));
    }

    private static int count(List<ItemAnswer> items, ItemAnswer.Outcome outcome) {
        return (int) items.stream().filter(item -> item.outcome() == outcome).count();
    }
}
