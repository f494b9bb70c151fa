package se.bryggan.school.inquiries;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.school.pupils.Pupil;

/** An inquiry into a pupil's repeated or longer absence; a pupil has at most one that is open. */
@Entity
@Table(name = "absence_inquiry")
class Inquiry {

    @Id
    private UUID id;

    @Version
    private long version;

    private String controller;

    @Enumerated(EnumType.STRING)
    private Branch branch;

    private UUID schoolRef;
    private String schoolUnit;
    private Instant openedAt;
    private String openedBy;

    protected Inquiry() {}

    static Inquiry open(Pupil pupil, String by, Instant at) {
        Inquiry inquiry = new Inquiry();
        inquiry.id = UUID.randomUUID();
        inquiry.controller = pupil.organiser().authority();
        inquiry.branch = pupil.organiser().branch();
        inquiry.schoolRef = pupil.schoolRef();
        inquiry.schoolUnit = pupil.unit();
        inquiry.openedAt = at;
        inquiry.openedBy = by;
        return inquiry;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    Controller owner() {
        return new Controller(controller, branch);
    }

    UUID schoolRef() {
        return schoolRef;
    }

    String schoolUnit() {
        return schoolUnit;
    }

    Instant openedAt() {
        return openedAt;
    }
}
