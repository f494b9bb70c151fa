package se.bryggan.outbox.crossing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.disclosure.Category;
import se.bryggan.boundary.disclosure.Purpose;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.contracts.Recipient;
import se.bryggan.contracts.crossing.PackageKind;
import se.bryggan.outbox.Sql;

/** A package that this service holds for its recipient, without its content. {@code subject} may be null. */
public record HeldPackage(
        UUID handoverId,
        PackageKind kind,
        UUID subject,
        Controller holder,
        Recipient recipient,
        Purpose purpose,
        Set<Category> categories,
        Long consentVersion,
        HandoverState state,
        Instant sealedAt,
        Instant expiresAt) {

    static HeldPackage of(ResultSet row) throws SQLException {
        Set<Category> categories = EnumSet.noneOf(Category.class);
        Arrays.stream((String[]) row.getArray("categories").getArray())
                .map(Category::valueOf)
                .forEach(categories::add);
        return new HeldPackage(
                Sql.uuid(row, "handover_id"),
                PackageKind.valueOf(row.getString("kind")),
                Sql.uuid(row, "subject"),
                new Controller(row.getString("controller"), Branch.valueOf(row.getString("branch"))),
                new Recipient(
                        row.getString("recipient_authority"),
                        row.getString("recipient_branch"),
                        row.getString("recipient_unit")),
                Purpose.valueOf(row.getString("purpose")),
                categories,
                row.getObject("consent_version", Long.class),
                HandoverState.valueOf(row.getString("state")),
                Sql.instant(row, "sealed_at"),
                Sql.instant(row, "expires_at"));
    }
}
