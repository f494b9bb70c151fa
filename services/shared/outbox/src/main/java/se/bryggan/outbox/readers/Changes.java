package se.bryggan.outbox.readers;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.bryggan.outbox.Database;
import se.bryggan.outbox.Sql;

/** What the own feeds have said last of a subject. */
@ApplicationScoped
public class Changes {
    private static final String SELECT = "select topic, key, type, event_time, partition, place from feed_state";
    private static final String ABOUT =
            SELECT + " where topic = ? and key = ? and controller in (?, 'directory') order by type, state_key";
    private static final String OF_STATE = SELECT + " where topic = ? and state_key = ?";

    private final Database database;

    Changes(Database database) {
        this.database = database;
    }

    /** The newest word on one thing. The caller has seen to it that whoever asks may know of it. */
    public Optional<Change> of(String topic, String stateKey) {
        database.openScope();
        Optional<Change> change = database.first(Changes::read, OF_STATE, topic, stateKey);
        database.closeScope();
        return change;
    }

    /** All newest words on the subject that are the authority's, or the register's. */
    List<Change> about(String topic, UUID subject, String authority) {
        database.openScope();
        return database.list(Changes::read, ABOUT, topic, subject.toString(), authority);
    }

    private static Change read(ResultSet row) throws SQLException {
        return new Change(
                row.getString("topic"),
                UUID.fromString(row.getString("key")),
                row.getString("type"),
                Sql.instant(row, "event_time"),
                row.getObject("partition", Integer.class),
                row.getObject("place", Long.class));
    }
}
