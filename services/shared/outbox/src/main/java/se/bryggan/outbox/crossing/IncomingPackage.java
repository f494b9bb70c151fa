package se.bryggan.outbox.crossing;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.disclosure.Category;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.boundary.gate.Sector;
import se.bryggan.contracts.Holder;
import se.bryggan.contracts.crossing.PackageKind;
import se.bryggan.outbox.EventJson;
import se.bryggan.outbox.Sql;

/**
 * A package that is addressed to this service.
 *
 * <p>{@code subject} is the child's reference in the own sector, or null when nobody knows the child. {@code unit} is
 * null when it is for the authority's reception. {@code content} is empty until it has been fetched.
 */
public record IncomingPackage(
        UUID handoverId,
        PackageKind kind,
        Sector sector,
        UUID subject,
        String purpose,
        Holder sender,
        Controller recipient,
        String unit,
        Instant sentAt,
        UUID correlation,
        Map<Category, JsonNode> content) {

    public IncomingPackage {
        content = Map.copyOf(content);
    }

    /** The content of one category as the wire record it is, if the category was permitted and sent. */
    public <T> Optional<T> content(Category category, Class<T> type) {
        return Optional.ofNullable(content.get(category)).map(node -> EventJson.own(node.toString(), type));
    }

    IncomingPackage with(Map<Category, JsonNode> fetched) {
        return new IncomingPackage(
                handoverId, kind, sector, subject, purpose, sender, recipient, unit, sentAt, correlation, fetched);
    }

    static IncomingPackage of(ResultSet row) throws SQLException {
        return new IncomingPackage(
                Sql.uuid(row, "handover_id"),
                PackageKind.valueOf(row.getString("kind")),
                Sector.valueOf(row.getString("sector")),
                Sql.uuid(row, "subject"),
                row.getString("purpose"),
                new Holder(row.getString("sender_authority"), row.getString("sender_branch")),
                new Controller(row.getString("controller"), Branch.valueOf(row.getString("branch"))),
                row.getString("recipient_unit"),
                Sql.instant(row, "sent_at"),
                Sql.uuid(row, "correlation"),
                Map.of());
    }
}
