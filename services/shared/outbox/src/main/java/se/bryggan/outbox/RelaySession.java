package se.bryggan.outbox;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.postgresql.PGConnection;

/** The relay's own connection: its lock, its wake-up calls and its statements live and die with the session. */
final class RelaySession implements AutoCloseable {
    /** Advisory locks are numbered per database, and each service has its own. */
    private static final long LOCK = 0x6F7574626F78L;

    private static final String UNSENT = """
            select id, seq, kind, topic, partition, place, aggregateid, payload::text as payload, headers::text as headers
            from outbox
            where sent_at is null and kind <> 'TIMER'
                and topic <> all (?) and topic || ' ' || aggregateid <> all (?)
                and not (kind = 'HEARTBEAT' and topic = any (?))
            order by seq limit ?
            """;

    private static final String POSITION = """
            insert into feed_position (topic, sequence) values (?, ?)
            on conflict (topic) do update set sequence = greatest(feed_position.sequence, excluded.sequence)
            """;

    private static final String NUMBER = "update outbox set partition = ?, place = ? where id = ?";

    private static final String PLACE = """
            insert into feed_place (topic, partition, place) values (?, ?, ?)
            on conflict (topic, partition) do update set place = greatest(feed_place.place, excluded.place)
            """;

    private static final String STATE = "update feed_state set partition = ?, place = ? where event_id = ?";

    private final Connection connection;

    private RelaySession(Connection connection) {
        this.connection = connection;
    }

    static RelaySession open(String url, String user, String password) throws SQLException {
        Connection connection = DriverManager.getConnection(url, user, password);
        try {
            Sql.list(connection, row -> row.getString(1), "select set_config('bryggan.scope', 'relay', false)");
            Sql.update(connection, "listen bryggan_outbox");
            return new RelaySession(connection);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** Becomes the one relay of the service, or answers false because another is. */
    boolean lead() throws SQLException {
        return Sql.list(connection, row -> row.getBoolean(1), "select pg_try_advisory_lock(?)", LOCK)
                .getFirst();
    }

    /** Rows that wait to be sent, oldest first. Never "after the last one": a lower number may commit later. */
    List<Unsent> unsent(Pauses pauses, int limit) throws SQLException {
        return Sql.list(connection, Unsent::of, UNSENT, pauses.topics(), pauses.lanes(), pauses.topicsOfLanes(), limit);
    }

    /** Marks the rows as sent; heartbeats have no past and go at once. */
    void sent(Collection<Unsent> rows, Instant now) throws SQLException {
        together(() -> {
            Sql.update(connection, "update outbox set sent_at = ? where id = any (?)", now, ids(rows, false));
            Sql.update(connection, "delete from outbox where id = any (?)", (Object) ids(rows, true));
            for (Map.Entry<String, Long> reached : reached(rows).entrySet()) {
                Sql.update(connection, POSITION, reached.getKey(), reached.getValue());
            }
        });
    }

    /** The last number given on each partition. */
    Map<Numbering.Lane, Long> places() throws SQLException {
        Map<Numbering.Lane, Long> places = new HashMap<>();
        Sql.list(
                connection,
                row -> places.put(
                        new Numbering.Lane(row.getString("topic"), row.getInt("partition")), row.getLong("place")),
                "select topic, partition, place from feed_place");
        return places;
    }

    /** Writes down the numbers of rows that were given one. */
    void number(List<Unsent> rows) throws SQLException {
        together(() -> {
            try (PreparedStatement number = connection.prepareStatement(NUMBER);
                    PreparedStatement place = connection.prepareStatement(PLACE);
                    PreparedStatement state = connection.prepareStatement(STATE)) {
                for (Unsent row : rows) {
                    Sql.batch(number, row.partition(), row.place(), row.id());
                    Sql.batch(place, row.topic(), row.partition(), row.place());
                    Sql.batch(state, row.partition(), row.place(), row.id());
                }
                number.executeBatch();
                place.executeBatch();
                state.executeBatch();
            }
        });
    }

    private void together(Statements statements) throws SQLException {
        connection.setAutoCommit(false);
        try {
            statements.run();
            connection.commit();
        } catch (SQLException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    void failed(Collection<Unsent> rows) throws SQLException {
        UUID[] ids = rows.stream().map(Unsent::id).toArray(UUID[]::new);
        Sql.update(connection, "update outbox set attempts = attempts + 1 where id = any (?)", (Object) ids);
    }

    /** Waits until something is appended, at most so long. */
    void await(Duration atMost) throws SQLException {
        connection.unwrap(PGConnection.class).getNotifications((int) atMost.toMillis());
    }

    Connection connection() {
        return connection;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private static UUID[] ids(Collection<Unsent> rows, boolean heartbeats) {
        return rows.stream()
                .filter(row -> (row.kind() == OutboxTable.Kind.HEARTBEAT) == heartbeats)
                .map(Unsent::id)
                .toArray(UUID[]::new);
    }

    /** In the order of topics, so that no two sessions ever lock them crosswise. */
    private static Map<String, Long> reached(Collection<Unsent> rows) {
        Map<String, Long> reached = new TreeMap<>();
        rows.stream()
                .filter(row -> row.kind() == OutboxTable.Kind.EVENT)
                .forEach(row -> reached.merge(row.topic(), row.sequence(), Math::max));
        return reached;
    }

    private interface Statements {
        void run() throws SQLException;
    }
}
