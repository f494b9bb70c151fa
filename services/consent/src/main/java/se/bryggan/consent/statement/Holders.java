package se.bryggan.consent.statement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.outbox.Database;

/** At which holders something has been said about whom. */
@ApplicationScoped
class Holders {

    private static final String ADD = """
            insert into holder_of_statements (subject, controller, branch) values (?, ?, ?) on conflict do nothing
            """;
    private static final String OF =
            "select controller, branch from holder_of_statements where subject = ? order by controller, branch";

    private final Database database;

    Holders(Database database) {
        this.database = database;
    }

    void add(UUID subject, Controller holder) {
        database.update(ADD, subject, holder.authority(), holder.branch());
    }

    /** All of them in the scope of the register's feed, and else the one in scope. */
    List<Controller> of(UUID subject) {
        return database.list(
                row -> new Controller(row.getString("controller"), Branch.valueOf(row.getString("branch"))),
                OF,
                subject);
    }
}
