package se.bryggan.boundary.seal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
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

    byte[] find(UUID record) {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select wrapped from record_key where record_id = ?")) {
            select.setObject(1, record);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? row.getBytes(1) : null;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("record key", e);
        }
    }

    void add(UUID record, Controller controller, byte[] wrapped) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into record_key (record_id, controller, branch, wrapped) values (?, ?, ?, ?)")) {
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
