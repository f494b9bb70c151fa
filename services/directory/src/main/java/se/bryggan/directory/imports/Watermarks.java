package se.bryggan.directory.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.directory.register.Register;
import se.bryggan.outbox.Database;
import se.bryggan.outbox.Sql;

/** How far each source has been read. Acts of the register. */
@ApplicationScoped
class Watermarks {

    /** Clocks of sources differ, and a row may become visible after a later one: a little is read again. */
    static final Duration OVERLAP = Duration.ofMinutes(5);

    private final Database database;

    Watermarks(Database database) {
        this.database = database;
    }

    /** From when on to read; empty for everything. */
    @Guarded("import.keep")
    Optional<Instant> after(String source) {
        return database.first(
                        row -> Sql.instant(row, "modified"), "select modified from watermark where source = ?", source)
                .map(modified -> modified.minus(OVERLAP));
    }

    /** Everything up to then has been kept. */
    @Guarded("import.keep")
    int reached(String source, Instant modified) {
        return database.update(
                "insert into watermark (source, controller, branch, modified) values (?, ?, ?, ?) on conflict (source)"
                        + " do update set modified = greatest(watermark.modified, excluded.modified)",
                source,
                Register.CONTROLLER.authority(),
                Register.CONTROLLER.branch(),
                modified);
    }
}
