package se.bryggan.boundary.accesslog;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import se.bryggan.boundary.disclosure.Assessment;
import se.bryggan.boundary.disclosure.Finding;
import se.bryggan.boundary.disclosure.Investigation;
import se.bryggan.boundary.disclosure.InvestigationState;
import se.bryggan.boundary.disclosure.Origin;
import se.bryggan.boundary.gate.AccessPermit;

/** What humans have decided of the logs of the authority's branch in scope. The newest decision counts. */
@ApplicationScoped
class Reviews {

    private static final String KEEP = """
            insert into access_log_review (id, controller, branch, subject, reader, at, reviewer_role, released, finding,
                investigation, investigation_since, next_review)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String NEWEST = """
            select * from access_log_review where subject = ? and reader = ? and controller = ? and branch = ?
            order by at desc, id limit 1
            """;

    private final DataSource database;

    Reviews(DataSource database) {
        this.database = database;
    }

    void keep(LogOf log, UUID reader, ReviewOf review, AccessPermit access) {
        try (Connection connection = database.getConnection();
                PreparedStatement keep = connection.prepareStatement(KEEP)) {
            Object[] released = review.released().stream().map(Enum::name).toArray();
            keep.setObject(1, access.id());
            keep.setString(2, log.holder().authority());
            keep.setString(3, log.holder().branch().name());
            keep.setObject(4, log.subject());
            keep.setObject(5, reader);
            keep.setObject(6, access.at().atOffset(ZoneOffset.UTC));
            keep.setString(7, access.actor().role());
            keep.setArray(8, connection.createArrayOf("text", released));
            keep.setString(9, review.finding() == null ? null : review.finding().name());
            keep.setString(
                    10,
                    review.investigation() == null
                            ? null
                            : review.investigation().name());
            keep.setObject(11, review.investigationSince());
            keep.setObject(12, review.nextReview());
            keep.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("access log review", e);
        }
    }

    /** The decision that counts today, {@link Review#NONE} if nobody has made one. */
    Review of(LogOf log, UUID reader, LocalDate today) {
        try (Connection connection = database.getConnection();
                PreparedStatement newest = connection.prepareStatement(NEWEST)) {
            newest.setObject(1, log.subject());
            newest.setObject(2, reader);
            newest.setString(3, log.holder().authority());
            newest.setString(4, log.holder().branch().name());
            try (ResultSet row = newest.executeQuery()) {
                return row.next() ? review(row, today) : Review.NONE;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("access log review", e);
        }
    }

    private static Review review(ResultSet row, LocalDate today) throws SQLException {
        var at = row.getObject("at", OffsetDateTime.class).toInstant();
        var origin = new Origin(row.getString("reviewer_role"), at);
        LocalDate next = row.getObject("next_review", LocalDate.class);
        boolean counts = today.isBefore(next);
        return new Review(
                at,
                released(row),
                next,
                counts ? assessment(row.getString("finding"), origin) : null,
                counts ? investigation(row, origin) : null);
    }

    private static Assessment assessment(String finding, Origin origin) {
        return finding == null ? null : new Assessment(Finding.valueOf(finding), null, origin);
    }

    private static Investigation investigation(ResultSet row, Origin origin) throws SQLException {
        String state = row.getString("investigation");
        return state == null
                ? null
                : new Investigation(
                        InvestigationState.valueOf(state),
                        row.getObject("investigation_since", LocalDate.class),
                        origin);
    }

    private static Set<DelayReason> released(ResultSet row) throws SQLException {
        Set<DelayReason> released = EnumSet.noneOf(DelayReason.class);
        for (String reason : (String[]) row.getArray("released").getArray()) {
            released.add(DelayReason.valueOf(reason));
        }
        return released;
    }
}
