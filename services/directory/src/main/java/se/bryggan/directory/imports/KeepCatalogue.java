package se.bryggan.directory.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.directory.units.PostEntry;
import se.bryggan.directory.units.Posts;
import se.bryggan.directory.units.UnitEntry;
import se.bryggan.directory.units.Units;

/** Keeps what the catalogues state. Acts of the register. */
@ApplicationScoped
class KeepCatalogue {

    private final Units units;
    private final Posts posts;

    KeepCatalogue(Units units, Posts posts) {
        this.units = units;
        this.posts = posts;
    }

    @Guarded("import.keep")
    Tally units(List<UnitEntry> entries) {
        Units.Kept kept = units.keep(entries);
        return new Tally(entries.size(), kept.added(), kept.changed());
    }

    @Guarded("import.keep")
    Tally posts(List<PostEntry> entries) {
        Units.Kept kept = posts.keepAll(entries);
        return new Tally(entries.size(), kept.added(), kept.changed());
    }
}
