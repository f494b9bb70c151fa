package se.bryggan.boundary.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.HexFormat;
import java.util.function.Supplier;
import javax.sql.DataSource;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Gate;

/**
 * Lets a POST be sent again without being done again, within 24 hours, for the same actor and act.
 *
 * <p>Called inside the guarded method, so whether the caller may do the act is decided before the key is looked at. Two
 * at once: the second waits for the first's transaction and gets its answer.
 */
@ApplicationScoped
public class Idempotency {

    private static final String CLAIM = """
        insert into idempotency_key (actor, act, key, controller, branch, digest, created_at)
        values (?, ?, ?, ?, ?, ?, ?) on conflict (controller, branch, actor, act, key)
        do update set digest = excluded.digest, answer = null, created_at = excluded.created_at
        where idempotency_key.created_at < ?
        """;
    /** A few at a time, and none that another request has in hand. */
    private static final String FORGET = """
        delete from idempotency_key where ctid = any (array(
            select ctid from idempotency_key where created_at < ? limit 100 for update skip locked))
        """;

    private static final String WHERE = " where actor = ? and act = ? and key = ? and controller = ? and branch = ?";
    private static final String FIND = "select digest, answer from idempotency_key" + WHERE;
    private static final String RELEASE = "delete from idempotency_key" + WHERE;
    private static final String ANSWER = "update idempotency_key set answer = ?::jsonb" + WHERE;

    private static final Duration KEPT = Duration.ofHours(24);

    private final DataSource database;
    private final ObjectMapper json;
    private final ObjectMapper ordered;
    private final Gate gate;

    Idempotency(DataSource database, ObjectMapper json, Gate gate) {
        this.database = database;
        this.json = json;
        this.ordered = json.copy().registerModule(SetsInOrder.module());
        this.gate = gate;
    }

    /**
     * Does the work once per key and gives the answer that tells of it again. Any answer that is not {@code done} says
     * that nothing was done, so the same key may ask again, when what was missing is there.
     *
     * <p>Without a key (null) the work is done. The same key with another request is refused with 422.
     */
    public <T> T once(String key, Object request, Class<? extends T> done, Supplier<? extends T> work) {
        if (key == null) {
            return work.get();
        }
        if (key.length() > 100) {
            throw new Refused(422, "invalid-idempotency-key");
        }
        AccessPermit permit = gate.permit();
        String digest = digest(request);
        try (Connection connection = database.getConnection()) {
            if (!claim(connection, permit, key, digest)) {
                return earlier(connection, permit, key, digest, done);
            }
            forgetOld(connection, permit);
            T answer = work.get();
            if (done.isInstance(answer)) {
                remember(connection, permit, key, answer);
            } else {
                release(connection, permit, key);
            }
            return answer;
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("idempotency key", e);
        }
    }

    private static boolean claim(Connection connection, AccessPermit permit, String key, String digest)
            throws SQLException {
        try (PreparedStatement claim = connection.prepareStatement(CLAIM)) {
            where(claim, 1, permit, key);
            claim.setString(6, digest);
            claim.setTimestamp(7, Timestamp.from(permit.at()));
            claim.setTimestamp(8, Timestamp.from(permit.at().minus(KEPT)));
            return claim.executeUpdate() == 1;
        }
    }

    private static void forgetOld(Connection connection, AccessPermit permit) throws SQLException {
        try (PreparedStatement forget = connection.prepareStatement(FORGET)) {
            forget.setTimestamp(1, Timestamp.from(permit.at().minus(KEPT)));
            forget.executeUpdate();
        }
    }

    private <T> T earlier(Connection connection, AccessPermit permit, String key, String digest, Class<T> type)
            throws SQLException, JsonProcessingException {
        try (PreparedStatement find = connection.prepareStatement(FIND)) {
            where(find, 1, permit, key);
            try (ResultSet row = find.executeQuery()) {
                if (!row.next()) {
                    throw new Refused(409, "request-in-flight");
                }
                if (!row.getString(1).equals(digest)) {
                    throw new Refused(422, "idempotency-key-reused");
                }
                return json.readValue(row.getString(2), type);
            }
        }
    }

    private void remember(Connection connection, AccessPermit permit, String key, Object answer)
            throws SQLException, JsonProcessingException {
        try (PreparedStatement update = connection.prepareStatement(ANSWER)) {
            update.setString(1, json.writeValueAsString(answer));
            where(update, 2, permit, key);
            update.executeUpdate();
        }
    }

    private static void release(Connection connection, AccessPermit permit, String key) throws SQLException {
        try (PreparedStatement release = connection.prepareStatement(RELEASE)) {
            where(release, 1, permit, key);
            release.executeUpdate();
        }
    }

    private static void where(PreparedStatement statement, int first, AccessPermit permit, String key)
            throws SQLException {
        statement.setString(first, permit.actor().id());
        statement.setString(first + 1, permit.act());
        statement.setString(first + 2, key);
        statement.setString(first + 3, permit.controller().authority());
        statement.setString(first + 4, permit.controller().branch().name());
    }

    private String digest(Object request) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(ordered.writeValueAsString(request).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException | JsonProcessingException e) {
            throw new IllegalStateException("digest", e);
        }
    }
}
