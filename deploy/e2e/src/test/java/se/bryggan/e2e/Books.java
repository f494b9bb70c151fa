package se.bryggan.e2e;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What the services have in their books, counted from outside: rows by table. */
final class Books {
    /**
     * Every story leaves the same number of these rows. Not so the ledger (asking again is a decision again) and its
     * seals, what holds the marks of one pupil's term, and the platform's own positions and keys.
     */
    private static final Map<String, String> COUNTED = Map.of(
            "school", "plan_part",
            "consent", "statement receipt",
            "referral", "referral incoming_referral concern_report incoming_concern sealed_package",
            "case", "sst_case goal intervention follow_up plan_part",
            "sip", "sip suggestion participant invitation plan_part mailbox_item sealed_package",
            "directory", "hand_over",
            "notification", "notice delivery");

    private final String url;
    private final String password;

    Books(int port, String password) {
        this.url = "jdbc:postgresql://127.0.0.1:" + port + "/";
        this.password = password;
    }

    /** Rows by {@code database.table}. */
    SortedMap<String, Long> counts() {
        SortedMap<String, Long> counts = new TreeMap<>();
        COUNTED.forEach((database, tables) -> {
            for (String table : tables.split(" ")) {
                counts.put(database + "." + table, number(database, "select count(*) from " + table));
            }
        });
        return counts;
    }

    /** Events that are due and not sent, and events that wait behind a failed one. */
    long unfinished() {
        return COUNTED.keySet().stream()
                .mapToLong(database -> number(
                        database,
                        "select (select count(*) from outbox where topic is not null and sent_at is null"
                                + " and available_at < now()) + (select count(*) from parked_event)"))
                .sum();
    }

    /** Steps that one pupil's absence of one day reached more than once. */
    List<String> stepsReachedTwice() {
        return query(
                "school",
                "select step from absence_step group by school_ref, step, last_day having count(*) > 1",
                rows -> {
                    List<String> steps = new ArrayList<>();
                    while (rows.next()) {
                        steps.add(rows.getString(1));
                    }
                    return steps;
                });
    }

    /** The Message-IDs of the e-mails that notification holds to be sent. */
    Set<String> sentMails() {
        return query("notification", "select id from delivery where state = 'SENT'", rows -> {
            Set<String> ids = new TreeSet<>();
            while (rows.next()) {
                ids.add("<" + rows.getString(1) + "@bryggan.invalid>");
            }
            return ids;
        });
    }

    /** The register loses the units that take in reports of concern, as if it had never read of them. */
    void forgetReceptions() {
        long forgotten = number(
                "directory",
                "with gone as (delete from unit where code like 'mottagning-%' returning 1) select count(*) from gone");
        if (forgotten == 0) {
            throw new IllegalStateException("there was no reception unit");
        }
    }

    /** Makes the database look as if a build with another first migration had made it. */
    void letAnotherBuildHaveMade(String database) {
        long changed = number(
                database,
                "with changed as (update flyway_service set checksum = checksum + 1 where version = '001' returning 1)"
                        + " select count(*) from changed");
        if (changed != 1) {
            throw new IllegalStateException(database + " has " + changed + " first migrations");
        }
    }

    private long number(String database, String sql) {
        return query(database, sql, rows -> {
            rows.next();
            return rows.getLong(1);
        });
    }

    private <T> T query(String database, String sql, Reading<T> reading) {
        try (Connection connection = DriverManager.getConnection(url + database, "postgres", password);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return reading.of(rows);
        } catch (SQLException e) {
            throw new IllegalStateException(database + ": " + e.getMessage(), e);
        }
    }

    /** What came between two counts. */
    static SortedMap<String, Long> difference(Map<String, Long> before, Map<String, Long> after) {
        return after.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        row -> row.getValue() - before.getOrDefault(row.getKey(), 0L),
                        Long::sum,
                        TreeMap::new));
    }

    private interface Reading<T> {
        T of(ResultSet rows) throws SQLException;
    }
}
