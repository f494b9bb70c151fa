package se.bryggan.outbox.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import se.bryggan.outbox.Sql;

/** A key whose events wait. {@code retryAt} is null while it waits for someone to release it. */
record ParkedKey(UUID id, String topic, String key, String code, int attempts, Instant parkedAt, Instant retryAt) {

    static ParkedKey of(ResultSet row) throws SQLException {
        return new ParkedKey(
                Sql.uuid(row, "id"),
                row.getString("topic"),
                row.getString("key"),
                row.getString("code"),
                row.getInt("attempts"),
                Sql.instant(row, "parked_at"),
                Sql.instant(row, "retry_at"));
    }
}
