package se.bryggan.directory.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import se.bryggan.boundary.disclosure.Protection;
import se.bryggan.outbox.Database;

/** The marks of protection that each school system has: a guardian may be marked at one school and not at another. */
@ApplicationScoped
class Markings {

    private static final String KEEP = "insert into marking (person_id, system, controller, branch, protection)"
            + " values (?, ?, ?, ?, ?) on conflict (person_id, system) do update set protection = excluded.protection";
    private static final String ALL = "select protection from marking where person_id = ?";

    private final Database database;

    Markings(Database database) {
        this.database = database;
    }

    /** Keeps one system's mark and gives the strongest of all. */
    Protection keep(UUID person, String system, Protection marking) {
        database.update(KEEP, person, system, Register.CONTROLLER.authority(), Register.CONTROLLER.branch(), marking);
        return database.list(row -> Protection.valueOf(row.getString("protection")), ALL, person).stream()
                .max(Protection::compareTo)
                .orElse(Protection.NONE);
    }
}
