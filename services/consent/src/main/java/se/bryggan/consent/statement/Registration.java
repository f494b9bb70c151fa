package se.bryggan.consent.statement;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.gate.Controller;

/** One occasion on which staff heard or read what givers say. Never changed. */
@Entity
class Registration {

    @Id
    private UUID id;

    private String controller;

    @Enumerated(EnumType.STRING)
    private Branch branch;

    private UUID subject;

    @Enumerated(EnumType.STRING)
    private Statement.Method method;

    @Enumerated(EnumType.STRING)
    private ChildsView childsView;

    private UUID preventedGuardian;

    @Enumerated(EnumType.STRING)
    private Prevented.Cause preventedCause;

    private byte[] witnessNote;
    private String registeredBy;
    private Instant registeredAt;

    protected Registration() {}

    Registration(UUID id, About about, Statement.Method method, String registrar, Instant at) {
        this.id = id;
        this.controller = about.holder().authority();
        this.branch = about.holder().branch();
        this.subject = about.subject();
        this.method = method;
        this.registeredBy = registrar;
        this.registeredAt = at.truncatedTo(ChronoUnit.MICROS);
    }

    /** {@code sealedNote} may be null. */
    Registration noted(Circumstances circumstances, byte[] sealedNote) {
        this.childsView = circumstances.childsView();
        Optional.ofNullable(circumstances.prevented()).ifPresent(prevented -> {
            this.preventedGuardian = prevented.guardian();
            this.preventedCause = prevented.cause();
        });
        this.witnessNote = sealedNote;
        return this;
    }

    UUID id() {
        return id;
    }

    Controller holder() {
        return new Controller(controller, branch);
    }

    UUID subject() {
        return subject;
    }

    Statement.Method method() {
        return method;
    }

    ChildsView childsView() {
        return childsView;
    }

    Optional<Prevented> prevented() {
        return Optional.ofNullable(preventedGuardian).map(guardian -> new Prevented(guardian, preventedCause));
    }

    /** Sealed; null if there is none. */
    byte[] witnessNote() {
        return witnessNote;
    }

    Instant registeredAt() {
        return registeredAt;
    }
}
