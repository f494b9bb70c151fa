package se.bryggan.boundary.ledger.replay;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import se.bryggan.boundary.ledger.proof.CanonicalJson;

/** The decisions about disclosures that the authority in scope has in its ledger, each as the JSON of its row. */
@ApplicationScoped
class LedgerRows {

    private static final String ROWS =
            "select jsonb_strip_nulls(to_jsonb(l))::text as row from ledger l where l.question = 'DISCLOSURE'";
    private static final String ONE = ROWS + " and l.id = ?";
    private static final String NEWEST = ROWS + " and l.at >= ? order by l.seq desc limit ?";
    private static final int FETCHED_AT_ONCE = 500;

    private final DataSource database;

    LedgerRows(DataSource database) {
        this.database = database;
    }

    Optional<JsonNode> find(UUID id) {
        try (Connection connection = database.getConnection();
                PreparedStatement one = connection.prepareStatement(ONE)) {
            one.setObject(1, id);
            try (ResultSet row = one.executeQuery()) {
                return row.next() ? Optional.of(json(row)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("ledger", e);
        }
    }

    /** Gives at most so many decisions since then, newest first. */
    void each(Instant since, int most, Consumer<JsonNode> reader) {
        try (Connection connection = database.getConnection();
                PreparedStatement newest = connection.prepareStatement(NEWEST)) {
            newest.setFetchSize(FETCHED_AT_ONCE);
            newest.setObject(1, OffsetDateTime.ofInstant(since, ZoneOffset.UTC));
            newest.setInt(2, most);
            try (ResultSet row = newest.executeQuery()) {
                while (row.next()) {
                    reader.accept(json(row));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("ledger", e);
        }
    }

    private static JsonNode json(ResultSet row) throws SQLException {
        try {
            return CanonicalJson.read(row.getString("row"));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("PostgreSQL's JSON", e);
        }
    }
}
