package se.bryggan.school.pupils;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.contracts.directory.PupilChanged;
import se.bryggan.outbox.Database;
import se.bryggan.outbox.Sql;

/** The pupils that the organiser in scope has; another organiser's are not found. */
@ApplicationScoped
public class Pupils {

    private static final String PUT = """
            insert into pupil (school_ref, controller, branch, supplier, external_id, organiser, organiser_branch,
                school_unit, school_year, school_group, district, left_on, version)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (school_ref) do update set supplier = excluded.supplier, external_id = excluded.external_id,
                organiser = excluded.organiser, organiser_branch = excluded.organiser_branch,
                school_unit = excluded.school_unit, school_year = excluded.school_year,
                school_group = excluded.school_group, district = excluded.district, left_on = excluded.left_on,
                version = excluded.version
            where pupil.version < excluded.version
            """;
    private static final String PUT_ORGANISER = """
            insert into supplier_organiser (supplier, organiser, organiser_branch, controller, branch)
            values (?, ?, ?, ?, ?) on conflict do nothing
            """;
    private static final String SELECT =
            "select school_ref, external_id, organiser, organiser_branch, school_unit, school_group, district from pupil where ";

    private final Database database;

    Pupils(Database database) {
        this.database = database;
    }

    /** The pupil, if the organiser in scope has it. */
    public Optional<Pupil> find(UUID schoolRef) {
        return database.first(Pupils::pupil, SELECT + "school_ref = ?", schoolRef);
    }

    /** The pupils of the organiser in scope that a supplier knows by these ids. */
    public Map<UUID, Pupil> byExternalId(Collection<UUID> externalIds) {
        return database
                .list(Pupils::pupil, SELECT + "external_id = any (?)", (Object) externalIds.toArray(UUID[]::new))
                .stream()
                .collect(Collectors.toMap(Pupil::externalId, Function.identity(), (first, second) -> first));
    }

    /** The organisers that the supplier reports for. */
    public List<Controller> organisersOf(String supplier) {
        return database.list(
                row -> controller(row, "organiser", "organiser_branch"),
                "select organiser, organiser_branch from supplier_organiser where supplier = ? order by 1, 2",
                supplier);
    }

    /** The authority as organiser, one for each of its branches that has pupils. */
    public List<Controller> organisersWithin(String authority) {
        return database.list(
                row -> controller(row, "organiser", "organiser_branch"),
                "select distinct organiser, organiser_branch from supplier_organiser where organiser = ? order by 2",
                authority);
    }

    /** All organisers that have pupils. */
    public List<Controller> organisers() {
        return database.list(
                row -> controller(row, "organiser", "organiser_branch"),
                "select distinct organiser, organiser_branch from supplier_organiser order by 1, 2");
    }

    /** Keeps the newest version, in the register's scope. */
    void put(AccessPermit permit, PupilChanged pupil) {
        String register = permit.controller().authority();
        Branch branch = permit.controller().branch();
        database.update(
                PUT,
                pupil.schoolRef().value(),
                register,
                branch,
                pupil.supplier(),
                pupil.externalId(),
                pupil.authority(),
                pupil.branch(),
                pupil.schoolUnit(),
                pupil.schoolYear(),
                pupil.group(),
                pupil.district(),
                pupil.leftOn(),
                pupil.version());
        database.update(PUT_ORGANISER, pupil.supplier(), pupil.authority(), pupil.branch(), register, branch);
    }

    private static Pupil pupil(ResultSet row) throws SQLException {
        return new Pupil(
                Sql.uuid(row, "school_ref"),
                Sql.uuid(row, "external_id"),
                controller(row, "organiser", "organiser_branch"),
                row.getString("school_unit"),
                row.getString("school_group"),
                row.getString("district"));
    }

    private static Controller controller(ResultSet row, String authority, String branch) throws SQLException {
        return new Controller(row.getString(authority), Branch.valueOf(row.getString(branch)));
    }
}
