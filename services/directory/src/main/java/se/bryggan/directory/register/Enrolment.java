package se.bryggan.directory.register;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;

/** A pupil as one supplier knows the pupil. */
@Entity
class Enrolment extends RegisterRow {

    @Id
    private UUID id;

    private String supplier;
    private UUID externalId;
    private UUID personId;

    @Embedded
    private Placement placement;

    protected Enrolment() {}

    Enrolment(UUID id, String supplier, UUID externalId) {
        this.id = id;
        this.supplier = supplier;
        this.externalId = externalId;
    }

    UUID externalId() {
        return externalId;
    }

    UUID personId() {
        return personId;
    }

    /** Takes over where the person goes to school; true if anything is new. */
    boolean place(UUID person, Placement at) {
        boolean same = person.equals(personId) && at.equals(placement);
        personId = person;
        placement = at;
        return !same;
    }

    /** The pupil has gone; false if that is known. */
    boolean leave(LocalDate lastDay) {
        boolean gone = placement.leftOn() != null;
        placement = gone ? placement : placement.until(lastDay);
        return !gone;
    }

    Enrolled view() {
        return new Enrolled(supplier, externalId, personId, placement);
    }
}
