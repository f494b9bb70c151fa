package se.bryggan.directory.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import se.bryggan.boundary.gate.Denied;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.boundary.gate.Sector;
import se.bryggan.directory.feed.Introductions;
import se.bryggan.directory.refs.References;
import se.bryggan.directory.register.Identity;
import se.bryggan.directory.register.PersonNumber;
import se.bryggan.directory.register.PersonState;
import se.bryggan.directory.register.Persons;

/** What the register has on a person. Acts of the register, on behalf of an act that has been judged. */
@ApplicationScoped
class Lookup {

    private final References references;
    private final Persons persons;
    private final Introductions introductions;
    private final Gate gate;

    Lookup(References references, Persons persons, Introductions introductions, Gate gate) {
        this.gate = gate;
        this.references = references;
        this.persons = persons;
        this.introductions = introductions;
    }

    @Guarded("register.read")
    Found person(Sector sector, UUID ref) {
        UUID person = references.person(sector, ref).orElseThrow(() -> gate.refuse(Denied.Code.UNKNOWN));
        return new Found(persons.state(person), persons.identity(person));
    }

    /** The reference of whoever has the number. */
    @Guarded("register.read")
    Optional<UUID> ref(Sector sector, PersonNumber number) {
        return persons.find(number).map(person -> introductions.refOf(person, sector));
    }

    record Found(PersonState state, Identity identity) {}
}
