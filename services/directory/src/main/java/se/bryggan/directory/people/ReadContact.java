package se.bryggan.directory.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.boundary.gate.Denied;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.boundary.gate.Sector;
import se.bryggan.directory.refs.References;
import se.bryggan.directory.register.PersonState;
import se.bryggan.directory.register.Persons;

/** Tells the service that writes to people where one is reached. Nobody protected or hidden is written to. */
@ApplicationScoped
class ReadContact {

    private final References references;
    private final Persons persons;
    private final Gate gate;

    ReadContact(References references, Persons persons, Gate gate) {
        this.references = references;
        this.persons = persons;
        this.gate = gate;
    }

    /** Refused alike for a reference of nobody, for nobody's address, and for one that must not be used. */
    @Guarded("contact.read")
    Contact of(Controller register, Sector sector, UUID ref) {
        return references
                .person(sector, ref)
                .filter(person -> reachable(persons.state(person)))
                .flatMap(person -> Optional.ofNullable(persons.identity(person).email()))
                .map(Contact::new)
                .orElseThrow(() -> gate.refuse(Denied.Code.UNKNOWN));
    }

    private static boolean reachable(PersonState person) {
        return !person.protectedIdentity() && !person.whereaboutsHidden();
    }
}
