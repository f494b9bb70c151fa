package se.bryggan.casework.sst;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.disclosure.Investigation;
import se.bryggan.boundary.gate.Controller;

/**
 * An investigation unit has asked the team about the child of a case. It is also that unit's own statement, addressed to
 * the team, that an investigation is open: the team never looks it up.
 */
@Entity
class Question {

    @Id
    private UUID id;

    private String controller;

    @Enumerated(EnumType.STRING)
    private Branch branch;

    private UUID investigation;
    private String unit;
    private LocalDate openedOn;
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    private State state;

    /** Only an open question can be answered. */
    enum State {
        OPEN,
        ANSWERED,
        /** The investigation asked no more before the team answered. */
        WITHDRAWN
    }

    protected Question() {}

    Question(UUID id, Controller holder, Asking asking, Instant at) {
        this.id = id;
        this.controller = holder.authority();
        this.branch = holder.branch();
        this.investigation = asking.investigation();
        this.unit = asking.unit();
        this.openedOn = asking.openedOn();
        this.askedAt = at;
        this.state = State.OPEN;
    }

    boolean isOpen(UUID asked) {
        return state == State.OPEN && investigation.equals(asked);
    }

    void answered() {
        state = State.ANSWERED;
    }

    void withdrawn() {
        state = State.WITHDRAWN;
    }

    Investigation statement() {
        return new Asking(investigation, unit, openedOn).statement(askedAt);
    }

    UUID investigation() {
        return investigation;
    }

    String unit() {
        return unit;
    }

    Instant askedAt() {
        return askedAt;
    }

    State state() {
        return state;
    }
}
