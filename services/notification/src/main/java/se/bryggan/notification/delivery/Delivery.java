package se.bryggan.notification.delivery;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.gate.Controller;

/** One e-mail to one recipient: sent once, tried again for a while, given up at last. */
@Entity
class Delivery {

    /** {@code QUEUED → SENT}, or {@code → RETRY → SENT | DEAD}; {@code SUPPRESSED} when nobody may be written to any more. */
    enum State {
        QUEUED,
        SENT,
        RETRY,
        DEAD,
        SUPPRESSED
    }

    @Id
    private UUID id;

    @Version
    private long version;

    private String controller;

    @Enumerated(EnumType.STRING)
    private Branch branch;

    private UUID noticeId;
    private String recipient;

    @Enumerated(EnumType.STRING)
    private State state;

    private int attempts;
    private Instant changedAt;

    protected Delivery() {}

    static Delivery queued(Controller owner, UUID noticeId, String recipient, Instant at) {
        Delivery delivery = new Delivery();
        delivery.id = UUID.randomUUID();
        delivery.controller = owner.authority();
        delivery.branch = owner.branch();
        delivery.noticeId = noticeId;
        delivery.recipient = recipient;
        delivery.state = State.QUEUED;
        delivery.changedAt = at;
        return delivery;
    }

    /** Whether it is still to be sent. */
    boolean open() {
        return state == State.QUEUED || state == State.RETRY;
    }

    void sent(Instant at) {
        change(State.SENT, at);
    }

    /** Nobody may be written to any more: the address is gone, or must not be used. */
    void suppress(Instant at) {
        change(State.SUPPRESSED, at);
    }

    /** Tells when to try again; empty when it is given up. */
    Optional<Instant> failed(Instant at) {
        attempts++;
        Optional<Instant> again = Backoff.after(attempts).map(at::plus);
        change(again.isPresent() ? State.RETRY : State.DEAD, at);
        return again;
    }

    private void change(State next, Instant at) {
        if (!open()) {
            throw new IllegalStateException("a delivery that is " + state);
        }
        state = next;
        changedAt = at;
    }

    UUID id() {
        return id;
    }

    UUID noticeId() {
        return noticeId;
    }

    String recipient() {
        return recipient;
    }

    Instant changedAt() {
        return changedAt;
    }

    State state() {
        return state;
    }
}
