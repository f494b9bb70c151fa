package se.bryggan.boundary.seal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import se.bryggan.boundary.gate.Controller;

/** The wrapped keys, one per record, in the rows of the record's controller. */
@ApplicationScoped
class RecordKeys {

    private final DataSource database;

    RecordKeys(DataSource database) {
        this.database = database;
    }

    /** The keys of the record in scope: one, or one per branch in the scope of a whole authority. */
    List<byte[]> find(UUID record) {
        return find("select wrapped from record_key where record_id = ?", record);
    }

    Optional<byte[]> find(UUID record, Controller controller) {
        return find(
                        "select wrapped from record_key where record_id = ? and controller = ? and branch = ?",
                        record,
                        controller.authority(),
                        controller.branch().name())
                .stream()
                .findFirst();
    }

    private List<byte[]> find(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                select.setObject(i + 1, values[i]);
            }
            try (ResultSet row = select.executeQuery()) {
                List<byte[]> wrapped = new ArrayList<>();
                while (row.next()) {
                    wrapped.add(row.getBytes(1));
                }
                return wrapped;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("record key", e);
        }
    }

    /** Keeps the key unless the record has got one meanwhile. */
    void add(UUID record, Controller controller, byte[] wrapped) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into record_key (record_id, controller, branch, wrapped) values (?, ?, ?, ?)"
                                + " on conflict do nothing")) {
            insert.setObject(1, record);
            insert.setString(2, controller.authority());
            insert.setString(3, controller.branch().name());
            insert.setBytes(4, wrapped);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("record key", e);
        }
    }
}
