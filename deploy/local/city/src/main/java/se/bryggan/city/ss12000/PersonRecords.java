package se.bryggan.city.ss12000;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.bryggan.city.people.Adult;
import se.bryggan.city.people.Child;
import se.bryggan.city.people.Custody;

/** Pupils, then their guardians and other parents, then staff: all are persons in the standard. */
final class PersonRecords {

    private final Holdings holdings;
    private final Map<String, Custody> custodies;
    private final Map<String, Adult> adults;

    PersonRecords(Holdings holdings) {
        this.holdings = holdings;
        this.custodies = holdings.city().population().custodies().stream()
                .collect(Collectors.toMap(Custody::child, Function.identity()));
        this.adults = holdings.city().population().adults().stream()
                .collect(Collectors.toMap(Adult::key, Function.identity()));
    }

    List<PersonView> persons() {
        Set<String> family = new LinkedHashSet<>();
        for (Child child : holdings.children()) {
            family.addAll(custodies.get(child.key()).guardians());
            family.addAll(custodies.get(child.key()).otherParents());
        }
        return Stream.of(
                        holdings.children().stream().map(this::pupil),
                        family.stream().map(this::adult),
                        holdings.staff().stream()
                                .map(post -> PersonView.of(post, holdings.meta().created())))
                .flatMap(Function.identity())
                .toList();
    }

    private PersonView pupil(Child child) {
        Custody custody = custodies.get(child.key());
        List<PersonView.Responsible> responsibles = Stream.concat(
                        custody.guardians().stream().map(key -> responsible(key, "Vårdnadshavare")),
                        custody.otherParents().stream().map(key -> responsible(key, "Förälder")))
                .toList();
        return PersonView.of(child, holdings.meta().created(), enrolments(child), responsibles);
    }

    private PersonView adult(String key) {
        return PersonView.of(
                adults.get(key), holdings.personId(key), holdings.meta().created());
    }

    private List<PersonView.Enrolment> enrolments(Child child) {
        if (child.inPreschool()) {
            return List.of();
        }
        return List.of(new PersonView.Enrolment(
                new Ref(holdings.unitOf(child.schoolClass())),
                child.year() == 0 ? "FKLASS" : "GR",
                child.year(),
                LocalDate.of(holdings.city().term().schoolYear(), 7, 1),
                false));
    }

    private PersonView.Responsible responsible(String key, String relation) {
        String marking = SecurityMarking.of(adults.get(key).protection());
        return new PersonView.Responsible(new PersonView.PersonRef(holdings.personId(key), marking), relation);
    }
}
