package se.bryggan.directory.people;

import jakarta.enterprise.context.ApplicationScoped;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.boundary.gate.Sector;
import se.bryggan.directory.register.OnBehalf;

/** Shows staff who a person of their own matters is. */
@ApplicationScoped
class ReadPerson {

    private final Lookup lookup;
    private final OnBehalf onBehalf;
    private final Gate gate;

    ReadPerson(Lookup lookup, OnBehalf onBehalf, Gate gate) {
        this.lookup = lookup;
        this.onBehalf = onBehalf;
        this.gate = gate;
    }

    @Guarded("person.read")
    PersonView read(PersonRef ref) {
        AccessPermit permit = gate.permit();
        Sector sector = Sector.of(permit.controller().branch());
        Lookup.Found found = onBehalf.register(() -> lookup.person(sector, ref.value()));
        return PersonView.of(ref.value(), found.state(), found.identity(), permit);
    }
}
