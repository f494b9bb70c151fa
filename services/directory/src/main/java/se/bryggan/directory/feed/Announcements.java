package se.bryggan.directory.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Sector;
import se.bryggan.directory.refs.References;
import se.bryggan.directory.register.Enrolled;
import se.bryggan.directory.register.PersonState;
import se.bryggan.directory.register.Persons;
import se.bryggan.outbox.Database;
import se.bryggan.outbox.Outbox;

/**
 * Tells a sector of a person, and first of the person's guardians. Works inside an act of the register only.
 *
 * <p>Whoever changes the register or gives out a reference holds one lock until its transaction ends: else a change and a
 * new reference that do not see each other would leave a sector with what no longer holds.
 */
@ApplicationScoped
public class Announcements {

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
    /** Advisory locks are numbered per database, and the directory's database is its own. */
    private static final long LOCK = 0x6469726563746FL;

    private final References references;
    private final Persons persons;
    private final Outbox outbox;
    private final Database database;
    private final Clock clock;

    Announcements(References references, Persons persons, Outbox outbox, Database database, Clock clock) {
        this.references = references;
        this.persons = persons;
        this.outbox = outbox;
        this.database = database;
        this.clock = clock;
    }

    /** Waits until nobody else changes the register or gives out a reference, and keeps it so for this transaction. */
    public void lock() {
        database.list(row -> true, "select pg_advisory_xact_lock(?)", LOCK);
    }

    /** The person's reference in the sector; a person new to the sector is given one, and the sector is told. */
    public UUID introduce(AccessPermit permit, UUID person, Sector sector) {
        Optional<UUID> known = references.find(sector, person);
        if (known.isPresent()) {
            return known.get();
        }
        lock();
        return references.find(sector, person).orElseGet(() -> tellOfNew(permit, person, sector));
    }

    /** Tells each sector that knows the person that something has changed. */
    public void changed(AccessPermit permit, UUID person) {
        PersonState state = persons.state(person);
        for (Sector sector : Sector.values()) {
            references.find(sector, person).ifPresent(ref -> tell(permit, sector, ref, state));
        }
    }

    /**
     * Tells the school sector where the pupil goes to school now; a pupil new to it is introduced. Gives the reference.
     *
     * <p>A pupil who has left one school for another is told of under the other, whichever the change was about.
     */
    public UUID enrolled(AccessPermit permit, Enrolled changed) {
        UUID ref = introduce(permit, changed.person(), Sector.SCHOOL);
        Enrolled now = changed.left() ? current(changed) : changed;
        long version = persons.state(changed.person()).version();
        outbox.append(permit, PersonEvents.of(ref, now, version));
        return ref;
    }

    private Enrolled current(Enrolled left) {
        return persons.enrolments(left.person()).stream()
                .filter(enrolled -> !enrolled.left())
                .findFirst()
                .orElse(left);
    }

    private UUID tellOfNew(AccessPermit permit, UUID person, Sector sector) {
        UUID ref = references.create(sector, person);
        tell(permit, sector, ref, persons.stateNow(person));
        return ref;
    }

    private void tell(AccessPermit permit, Sector sector, UUID ref, PersonState state) {
        LocalDate today = LocalDate.now(clock.withZone(STOCKHOLM));
        List<UUID> guardians = state.minor(today)
                ? state.guardians().stream()
                        .map(guardian -> introduce(permit, guardian, sector))
                        .toList()
                : List.of();
        outbox.append(permit, PersonEvents.of(sector, ref, state, guardians, today));
    }
}
