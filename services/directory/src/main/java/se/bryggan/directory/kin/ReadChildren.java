package se.bryggan.directory.kin;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.boundary.gate.Sector;
import se.bryggan.directory.feed.Introductions;
import se.bryggan.directory.register.Enrolled;
import se.bryggan.directory.register.OnBehalf;
import se.bryggan.directory.register.PersonState;
import se.bryggan.directory.register.Persons;
import se.bryggan.directory.register.Placement;
import se.bryggan.directory.units.UnitEntry;
import se.bryggan.directory.units.Units;

/**
 * Shows a guardian the own children by given name, and which units of a sector serve them.
 *
 * <p>By school and district alone: that a unit is listed says nothing of whether it has a matter about the child. Where a
 * child with hidden whereabouts or protected identity goes is shown to no one here.
 */
@ApplicationScoped
class ReadChildren {

    private final Family family;
    private final Persons persons;
    private final Units units;
    private final Introductions introductions;
    private final OnBehalf onBehalf;

    ReadChildren(Family family, Persons persons, Units units, Introductions introductions, OnBehalf onBehalf) {
        this.family = family;
        this.persons = persons;
        this.units = units;
        this.introductions = introductions;
        this.onBehalf = onBehalf;
    }

    @Guarded("children.read")
    ChildrenView of(Controller register, String account, Sector sector) {
        return new ChildrenView(family.person(account).stream()
                .flatMap(guardian -> family.children(guardian).stream())
                .map(child -> view(child, sector))
                .toList());
    }

    private ChildrenView.Child view(PersonState child, Sector sector) {
        UUID ref = onBehalf.register(() -> introductions.refOf(child.id(), sector));
        return new ChildrenView.Child(
                ref,
                persons.identity(child.id()).givenName(),
                child.whereaboutsHidden() || child.protectedIdentity() ? List.of() : concerned(child, sector));
    }

    private List<ChildrenView.Concerned> concerned(PersonState child, Sector sector) {
        return persons.enrolments(child.id()).stream()
                .map(Enrolled::placement)
                .filter(placement -> placement.leftOn() == null)
                .flatMap(placement -> serving(placement, sector))
                .distinct()
                .map(unit -> new ChildrenView.Concerned(
                        unit.authority(), unit.branch().name(), unit.code(), unit.name()))
                .toList();
    }

    private Stream<UnitEntry> serving(Placement placement, Sector sector) {
        return switch (sector) {
            case SCHOOL -> units.find(placement.schoolUnit()).stream();
            case SOCIAL, HEALTH -> units.serving(placement.district(), sector).stream();
        };
    }
}
