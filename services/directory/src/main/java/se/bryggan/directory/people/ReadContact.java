package se.bryggan.directory.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import se.bryggan.boundary.gate.Controller;
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

    ReadContact(References references, Persons persons) {
        this.references = references;
        this.persons = persons;
    }

    /** Empty alike for a reference of nobody, for nobody's address, and for one that must not be used. */
    @Guarded("contact.read")
    Optional<Contact> of(Controller register, Sector sector, UUID ref) {
        return references
                .person(sector, ref)
                .filter(person -> reachable(persons.state(person)))
                .flatMap(person -> Optional.ofNullable(persons.identity(person).email()))
                .map(Contact::new);
    }

    private static boolean reachable(PersonState person) {
        return !person.protectedIdentity() && !person.whereaboutsHidden();
    }
}
