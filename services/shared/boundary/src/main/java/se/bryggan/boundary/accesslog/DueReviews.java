package se.bryggan.boundary.accesslog;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import se.bryggan.boundary.gate.Controller;

/** Whose log is to be looked at, of the authority's branch in scope: the rows that state a delay by themselves. */
@ApplicationScoped
class DueReviews {

    /** A review counts for the person until its own next day, whoever of the family it was about. */
    private static final String DUE = """
            select subject, (min(at) at time zone 'Europe/Stockholm')::date as first
              from (select subject, at, act, actor_role, purpose, recipient_branch, categories || withheld as categories
                      from ledger where controller = ? and branch = ?
                    union all
                    select subject, at, act, actor_role, null, null, '{}' from access_log where controller = ? and branch = ?) r
             where subject is not null
               and (act = any (?) or actor_role = any (?) or purpose = any (?) or recipient_branch = any (?)
                    or categories && ?)
               and not exists (select from access_log_review v
                                where v.subject = r.subject and v.controller = ? and v.branch = ? and v.next_review > ?)
             group by subject
            """;

    private final DataSource database;

    DueReviews(DataSource database) {
        this.database = database;
    }

    /** Longest waiting first. */
    List<DueReview> on(LocalDate today, Controller holder, LogRules rules) {
        List<DueReview> due = new ArrayList<>();
        for (Delay delay : rules.delays()) {
            if (delay.inForce(today)) {
                due.addAll(due(delay, acts(delay, rules), today, holder));
            }
        }
        due.sort(Comparator.comparing(DueReview::reviewOn).thenComparing(DueReview::subject));
        return due;
    }

    /** With the acts whose information is delayed for what it is about. */
    private static Set<String> acts(Delay delay, LogRules rules) {
        Set<String> acts = rules.acts().entrySet().stream()
                .filter(act -> delay.categories().contains(act.getValue().about()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        acts.addAll(delay.acts());
        return acts;
    }

    private List<DueReview> due(Delay delay, Set<String> acts, LocalDate today, Controller holder) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(DUE)) {
            int at = 0;
            for (int table = 0; table < 2; table++) {
                select.setString(++at, holder.authority());
                select.setString(++at, holder.branch().name());
            }
            for (Collection<?> words :
                    List.of(acts, delay.roles(), delay.purposes(), delay.recipients(), delay.categories())) {
                Object[] names = words.stream().map(Object::toString).toArray();
                select.setArray(++at, connection.createArrayOf("text", names));
            }
            select.setString(++at, holder.authority());
            select.setString(++at, holder.branch().name());
            select.setObject(++at, today);
            try (ResultSet rows = select.executeQuery()) {
                List<DueReview> due = new ArrayList<>();
                while (rows.next()) {
                    LocalDate reviewOn =
                            rows.getObject("first", LocalDate.class).plusMonths(delay.months());
                    if (!reviewOn.isAfter(today)) {
                        due.add(new DueReview(rows.getObject("subject", UUID.class), delay.reason(), reviewOn));
                    }
                }
                return due;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("access log review", e);
        }
    }
}
