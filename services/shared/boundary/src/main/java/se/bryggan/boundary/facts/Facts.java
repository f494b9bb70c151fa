package se.bryggan.boundary.facts;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.disclosure.Capacity;
import se.bryggan.boundary.disclosure.Category;
import se.bryggan.boundary.disclosure.ConsentState;
import se.bryggan.boundary.disclosure.Custody;
import se.bryggan.boundary.disclosure.Protection;
import se.bryggan.boundary.disclosure.Purpose;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.boundary.gate.Sector;

/** The service's views of register and consents, kept by its feeds and read by every decision. */
@ApplicationScoped
public class Facts implements View {

    private static final String PUT_PERSON = """
            insert into person_fact (subject, controller, branch, sector, birth_date, custody, guardians, protection,
                whereabouts_hidden, version)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (subject) do update set birth_date = excluded.birth_date, custody = excluded.custody,
                guardians = excluded.guardians, protection = excluded.protection,
                whereabouts_hidden = excluded.whereabouts_hidden, version = excluded.version
            where person_fact.version < excluded.version
            """;

    private static final String PUT_CONSENT = """
            insert into consent_statement (consent_id, controller, branch, subject, giver, capacity, state, categories,
                recipients, named_recipients_only, purposes, valid_from, valid_to, version, ordinal)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (consent_id) do update set state = excluded.state, categories = excluded.categories,
                recipients = excluded.recipients, named_recipients_only = excluded.named_recipients_only,
                purposes = excluded.purposes, valid_from = excluded.valid_from, valid_to = excluded.valid_to,
                version = excluded.version
            where consent_statement.version < excluded.version
            """;

    // A decision and a change of what it rests on never overlap: whichever is first is done with when the other looks.
    private static final String HOLD_STILL = "select pg_advisory_xact_lock_shared(hashtextextended(?, 0))";
    private static final String CHANGE = "select pg_advisory_xact_lock(hashtextextended(?, 0))";

    private final DataSource database;

    Facts(DataSource database) {
        this.database = database;
    }

    /** Keeps the newest version; an older one is ignored. The current row scope must be the register's. */
    public void put(PersonFact fact, Controller register) {
        try (Connection connection = database.getConnection();
                PreparedStatement put = connection.prepareStatement(PUT_PERSON)) {
            put.setObject(1, fact.subject());
            put.setString(2, register.authority());
            put.setString(3, register.branch().name());
            put.setString(4, fact.sector().name());
            put.setObject(5, fact.birthDate());
            put.setString(6, fact.custody() == null ? null : fact.custody().name());
            put.setArray(7, connection.createArrayOf("uuid", fact.guardians().toArray()));
            put.setString(8, fact.protection().name());
            put.setBoolean(9, fact.whereaboutsHidden());
            put.setLong(10, fact.version());
            put.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("person fact", e);
        }
    }

    /** Keeps the newest version; an older one is ignored. The current row scope must be the holder's. */
    public void put(ConsentFact fact) {
        lock(CHANGE, fact.subject());
        try (Connection connection = database.getConnection();
                PreparedStatement put = connection.prepareStatement(PUT_CONSENT)) {
            put.setObject(1, fact.consentId());
            put.setString(2, fact.holder().authority());
            put.setString(3, fact.holder().branch().name());
            put.setObject(4, fact.subject());
            put.setObject(5, fact.giver());
            put.setString(6, fact.capacity().name());
            put.setString(7, fact.state().name());
            put.setArray(8, texts(connection, fact.categories()));
            put.setArray(9, texts(connection, fact.recipients()));
            put.setBoolean(10, fact.namedRecipientsOnly());
            put.setArray(11, texts(connection, fact.purposes()));
            put.setObject(12, fact.validFrom());
            put.setObject(13, fact.validTo());
            put.setLong(14, fact.version());
            put.setLong(15, fact.ordinal());
            put.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("consent statement", e);
        }
    }

    @Override
    public Optional<PersonFact> person(UUID subject) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("select * from person_fact where subject = ?")) {
            select.setObject(1, subject);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(person(row)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("person fact", e);
        }
    }

    /**
     * {@inheritDoc} The holder must be in the current row scope; what is said to one branch opens no other, whatever else
     * is in scope. Nothing new is kept about the subject until the caller's transaction ends.
     */
    @Override
    public List<ConsentFact> consents(UUID subject, Controller holder) {
        lock(HOLD_STILL, subject);
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select * from consent_statement where subject = ? and controller = ? and branch = ?"
                                + " order by ordinal, consent_id")) {
            select.setObject(1, subject);
            select.setString(2, holder.authority());
            select.setString(3, holder.branch().name());
            try (ResultSet rows = select.executeQuery()) {
                List<ConsentFact> consents = new ArrayList<>();
                while (rows.next()) {
                    consents.add(consent(rows));
                }
                return consents;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("consent statement", e);
        }
    }

    /** Held to the end of the transaction. */
    private void lock(String kind, UUID subject) {
        try (Connection connection = database.getConnection();
                PreparedStatement lock = connection.prepareStatement(kind)) {
            lock.setString(1, subject.toString());
            lock.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("consent statement", e);
        }
    }

    private static PersonFact person(ResultSet row) throws SQLException {
        String custody = row.getString("custody");
        return new PersonFact(
                row.getObject("subject", UUID.class),
                Sector.valueOf(row.getString("sector")),
                row.getObject("birth_date", LocalDate.class),
                custody == null ? null : Custody.valueOf(custody),
                Arrays.asList((UUID[]) row.getArray("guardians").getArray()),
                Protection.valueOf(row.getString("protection")),
                row.getBoolean("whereabouts_hidden"),
                row.getLong("version"));
    }

    private static ConsentFact consent(ResultSet row) throws SQLException {
        return new ConsentFact(
                row.getObject("consent_id", UUID.class),
                new Controller(row.getString("controller"), Branch.valueOf(row.getString("branch"))),
                row.getObject("subject", UUID.class),
                row.getObject("giver", UUID.class),
                Capacity.valueOf(row.getString("capacity")),
                ConsentState.valueOf(row.getString("state")),
                codes(row, "categories", Category.class),
                codes(row, "recipients", Branch.class),
                row.getBoolean("named_recipients_only"),
                codes(row, "purposes", Purpose.class),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getLong("version"),
                row.getLong("ordinal"));
    }

    private static Array texts(Connection connection, Collection<? extends Enum<?>> codes) throws SQLException {
        return codes == null
                ? null
                : connection.createArrayOf(
                        "text", codes.stream().map(Enum::name).toArray());
    }

    private static <E extends Enum<E>> Set<E> codes(ResultSet row, String column, Class<E> type) throws SQLException {
        Array array = row.getArray(column);
        if (array == null) {
            return null;
        }
        Set<E> codes = EnumSet.noneOf(type);
        for (String code : (String[]) array.getArray()) {
            codes.add(Enum.valueOf(type, code));
        }
        return codes;
    }
}
