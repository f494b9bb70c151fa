package se.bryggan.directory.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.boundary.gate.Sector;
import se.bryggan.directory.feed.Announcements;
import se.bryggan.directory.refs.Concerns;
import se.bryggan.directory.register.Enrolled;
import se.bryggan.directory.register.Entries;
import se.bryggan.directory.register.Entries.Effect;
import se.bryggan.directory.register.OnBehalf;
import se.bryggan.directory.register.PersonNumber;
import se.bryggan.directory.register.Persons;
import se.bryggan.directory.register.Placement;
import se.bryggan.directory.units.Units;

/** Keeps what an organiser's system states of its pupils, and tells the school sector. Acts of the register. */
@ApplicationScoped
class KeepPupils {

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    private final Entries entries;
    private final Persons persons;
    private final Units units;
    private final Announcements announcements;
    private final Concerns concerns;
    private final OnBehalf onBehalf;
    private final Gate gate;
    private final Clock clock;
    private final String supplier;

    KeepPupils(
            Entries entries,
            Persons persons,
            Units units,
            Announcements announcements,
            Concerns concerns,
            OnBehalf onBehalf,
            Gate gate,
            Clock clock,
            @ConfigProperty(name = "bryggan.directory.supplier") String supplier) {
        this.entries = entries;
        this.persons = persons;
        this.units = units;
        this.announcements = announcements;
        this.concerns = concerns;
        this.onBehalf = onBehalf;
        this.gate = gate;
        this.clock = clock;
        this.supplier = supplier;
    }

    @Guarded("import.keep")
    Placing placing(List<Ss12000.Organisation> organisations, List<Ss12000.Group> groups) {
        return new Placing(organisations, groups, units.byCode());
    }

    /** Keeps pupils, and the addresses of whoever else is in the register; others are nobody's business here. */
    @Guarded("import.keep")
    Tally page(String organiser, List<SchoolPerson> page) {
        AccessPermit permit = gate.permit();
        announcements.lock();
        Map<PersonNumber, UUID> known = persons.find(
                page.stream().map(person -> person.entry().number()).toList());
        Tally tally = Tally.NONE;
        for (SchoolPerson person : page) {
            UUID id = known.get(person.entry().number());
            if (person.placement() != null) {
                tally = tally.plus(pupil(permit, organiser, person, id == null ? added(person) : id));
            } else if (id != null) {
                mark(permit, organiser, person, id);
                entries.address(id, person.email());
            }
        }
        return tally;
    }

    /** Notes today as the last day of pupils whom the organiser has deleted. */
    @Guarded("import.keep")
    int deleted(List<UUID> externalIds) {
        AccessPermit permit = gate.permit();
        announcements.lock();
        LocalDate today = LocalDate.now(clock.withZone(STOCKHOLM));
        List<Enrolled> left = externalIds.stream()
                .flatMap(id -> entries.leave(supplier, id, today).stream())
                .toList();
        left.forEach(enrolled -> announcements.enrolled(permit, enrolled));
        return left.size();
    }

    private UUID added(SchoolPerson person) {
        return entries.keep(List.of(person.entry())).getFirst().person();
    }

    private Tally pupil(AccessPermit permit, String organiser, SchoolPerson person, UUID id) {
        mark(permit, organiser, person, id);
        Effect effect = entries.enrol(supplier, person.externalId(), id, person.placement());
        if (effect != Effect.NONE) {
            var enrolled = new Enrolled(supplier, person.externalId(), id, person.placement());
            concern(announcements.enrolled(permit, enrolled), person.placement());
        }
        return new Tally(1, effect == Effect.ADDED ? 1 : 0, effect == Effect.CHANGED ? 1 : 0);
    }

    private void mark(AccessPermit permit, String organiser, SchoolPerson person, UUID id) {
        if (entries.mark(id, organiser, person.entry().protection()) == Effect.CHANGED) {
            announcements.changed(permit, id);
        }
    }

    private void concern(UUID ref, Placement at) {
        var school = new Controller(at.authority(), Branch.valueOf(at.unitBranch()));
        onBehalf.run(school, () -> concerns.note(Sector.SCHOOL, ref, at.schoolUnit()));
    }
}
