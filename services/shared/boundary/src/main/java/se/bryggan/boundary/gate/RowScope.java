package se.bryggan.boundary.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import se.bryggan.boundary.ledger.LedgerUnavailable;

/**
 * Tells PostgreSQL, for the current transaction only, whose rows may be seen (row level security).
 *
 * <p>The settings end with the transaction, so a pooled connection never carries them to the next user.
 */
@ApplicationScoped
class RowScope {

    private static final String SET = "select set_config('bryggan.controller', ?, true),"
            + " set_config('bryggan.branch', ?, true), set_config('bryggan.actor_authority', ?, true)";

    private final DataSource database;
    private final Instance<EntityManager> entities;

    RowScope(DataSource database, Instance<EntityManager> entities) {
        this.database = database;
        this.entities = entities;
    }

    /** Writes what waits to be written while the scope still is the one in which it was made. */
    void settle() {
        if (entities.isResolvable()) {
            entities.get().flush();
        }
    }

    void enter(Scope scope, Actor actor) {
        try (Connection connection = database.getConnection();
                PreparedStatement set = connection.prepareStatement(SET)) {
            set.setString(1, scope.controller().authority());
            set.setString(2, scope.branch());
            set.setString(3, actor.authority() == null ? "" : actor.authority());
            set.execute();
        } catch (SQLException e) {
            throw new LedgerUnavailable(e);
        }
    }

    /** Whose rows: one branch of an authority, or all of its branches. */
    record Scope(Controller controller, boolean wholeAuthority) {

        String branch() {
            return wholeAuthority ? "*" : controller.branch().name();
        }
    }
}
