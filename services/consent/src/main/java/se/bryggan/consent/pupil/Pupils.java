package se.bryggan.consent.pupil;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.contracts.directory.PupilChanged;
import se.bryggan.outbox.Database;

/** The pupils of the authority in scope; another's are not found. */
@ApplicationScoped
public class Pupils {

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    private static final String PUT = """
            insert into pupil (id, controller, branch, school_authority, school_branch, school_unit, left_on,
                register_version)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (id) do update set school_authority = excluded.school_authority,
                school_branch = excluded.school_branch, school_unit = excluded.school_unit,
                left_on = excluded.left_on, register_version = excluded.register_version
            where pupil.register_version < excluded.register_version
            """;
    private static final String SELECT =
            "select school_branch, school_unit from pupil where id = ? and (left_on is null or left_on >= ?)";

    private final Database database;
    private final Clock clock;

    Pupils(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Where the pupil goes to school today, if the authority in scope runs that school. */
    public Optional<School> schoolOf(UUID pupil) {
        return database.first(
                row -> new School(Branch.valueOf(row.getString("school_branch")), row.getString("school_unit")),
                SELECT,
                pupil,
                LocalDate.now(clock.withZone(STOCKHOLM)));
    }

    /** Keeps the newest version, in the register's scope. */
    void put(Controller register, PupilChanged said) {
        database.update(
                PUT,
                said.subjectRef(),
                register.authority(),
                register.branch(),
                said.authority(),
                said.branch(),
                said.schoolUnit(),
                said.leftOn(),
                said.version());
    }
}
