package se.bryggan.directory.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.boundary.gate.Sector;
import se.bryggan.directory.refs.Concerns;
import se.bryggan.directory.register.OnBehalf;
import se.bryggan.directory.register.PersonNumber;

/**
 * Finds the own sector's reference of somebody whose personnummer the searcher has, such as a visitor at the reception.
 *
 * <p>Says nothing of whether the sector, or another, knew the person before. A person found is from then on a concern of
 * the searcher's branch; search and find both stand in its ledger.
 */
@ApplicationScoped
class SearchPerson {

    private final Lookup lookup;
    private final FindPerson find;
    private final Concerns concerns;
    private final OnBehalf onBehalf;
    private final Gate gate;

    SearchPerson(Lookup lookup, FindPerson find, Concerns concerns, OnBehalf onBehalf, Gate gate) {
        this.lookup = lookup;
        this.find = find;
        this.concerns = concerns;
        this.onBehalf = onBehalf;
        this.gate = gate;
    }

    @Guarded("person.search")
    SearchResult by(PersonNumber number) {
        Controller own = gate.permit().controller();
        String unit = gate.permit().actor().unit();
        Sector sector = Sector.of(own.branch());
        Optional<UUID> ref = onBehalf.register(() -> lookup.ref(sector, number));
        return ref.map(found -> {
                    onBehalf.run(own, () -> concerns.note(sector, found, unit));
                    return find.found(new PersonRef(found));
                })
                .orElse(SearchResult.NONE);
    }
}
