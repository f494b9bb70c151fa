package se.bryggan.directory.imports;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.bryggan.directory.register.Placement;
import se.bryggan.directory.units.UnitEntry;

/** Works out where a pupil goes to school, from enrolments and groups. A child in preschool has no enrolment. */
final class Placing {

    private static final String PRESCHOOL_GROUP = "Avdelning";
    private static final Set<String> GROUPS = Set.of("Klass", PRESCHOOL_GROUP);

    private final Map<UUID, UnitEntry> units = new HashMap<>();
    private final Map<UUID, Ss12000.Group> groups = new HashMap<>();

    /** Knows the organiser's units by the code that they share with the catalogue. */
    Placing(List<Ss12000.Organisation> organisations, List<Ss12000.Group> all, Map<String, UnitEntry> catalogue) {
        organisations.stream()
                .filter(organisation -> catalogue.containsKey(organisation.organisationCode()))
                .forEach(organisation -> units.put(organisation.id(), catalogue.get(organisation.organisationCode())));
        all.stream()
                .filter(group -> GROUPS.contains(group.groupType()))
                .forEach(group -> group.groupMemberships().stream()
                        .filter(membership -> membership.endDate() == null)
                        .forEach(membership -> groups.put(membership.person().id(), group)));
    }

    /** Whether the person goes, or has gone, to a school of the organiser. */
    boolean pupil(Ss12000.Person person) {
        return enrolment(person).isPresent() || inPreschool(person);
    }

    /** Empty for nobody's pupil, and for a pupil of a unit that the catalogue does not know. */
    Optional<Placement> of(Ss12000.Person person) {
        Optional<Ss12000.Enrolment> enrolment = enrolment(person);
        if (enrolment.isPresent()) {
            return at(enrolment.get().enroledAt().id(), person, enrolment.get());
        }
        return inPreschool(person) ? at(groups.get(person.id()).organisation().id(), person, null) : Optional.empty();
    }

    private Optional<Placement> at(UUID organisation, Ss12000.Person person, Ss12000.Enrolment enrolment) {
        Ss12000.Group group = groups.get(person.id());
        return Optional.ofNullable(units.get(organisation))
                .map(unit -> new Placement(
                        unit.code(),
                        unit.authority(),
                        unit.branch().name(),
                        enrolment == null ? null : enrolment.schoolYear(),
                        group == null ? null : group.displayName(),
                        unit.district(),
                        enrolment == null ? null : enrolment.endDate()));
    }

    private boolean inPreschool(Ss12000.Person person) {
        Ss12000.Group group = groups.get(person.id());
        return group != null && group.groupType().equals(PRESCHOOL_GROUP);
    }

    /** The one without an end, else the one that ended last. */
    private static Optional<Ss12000.Enrolment> enrolment(Ss12000.Person person) {
        return person.enrolments().stream()
                .filter(enrolment -> !enrolment.cancelled())
                .max(Comparator.comparing(Ss12000.Enrolment::endDate, Comparator.nullsLast(Comparator.naturalOrder())));
    }
}
