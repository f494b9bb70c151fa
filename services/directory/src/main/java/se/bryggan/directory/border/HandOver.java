package se.bryggan.directory.border;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.contracts.Recipient;
import se.bryggan.contracts.crossing.DeliveryOutcome;
import se.bryggan.directory.register.RegisterRow;

/** A hand-over on its way: forwarded until its receiver answers, once. */
@Entity
class HandOver extends RegisterRow {

    enum State {
        FORWARDED,
        DELIVERED,
        NOT_DELIVERED
    }

    @Id
    private UUID id;

    private String senderService;
    private String senderAuthority;

    @Enumerated(EnumType.STRING)
    private Branch senderBranch;

    private String recipientAuthority;
    private String recipientBranch;
    private String recipientUnit;

    @Enumerated(EnumType.STRING)
    private State state;

    private String code;
    private Instant sentAt;
    private Instant answeredAt;

    protected HandOver() {}

    HandOver(UUID id, String senderService, Controller sender, Recipient recipient, Instant sentAt) {
        this.id = id;
        this.senderService = senderService;
        this.senderAuthority = sender.authority();
        this.senderBranch = sender.branch();
        this.recipientAuthority = recipient.authority();
        this.recipientBranch = recipient.branch();
        this.recipientUnit = recipient.unit();
        this.state = State.FORWARDED;
        this.sentAt = sentAt;
    }

    /** Closed at the border: nobody can be reached there. */
    void refuse(Refusal why, Instant now) {
        state = State.NOT_DELIVERED;
        code = why.name();
        answeredAt = now;
    }

    /** Takes the first answer of the authority that was addressed; false for any other. */
    boolean answer(String authority, DeliveryOutcome outcome, Instant at) {
        if (state != State.FORWARDED || !recipientAuthority.equals(authority)) {
            return false;
        }
        state = switch (outcome) {
            case DELIVERED -> State.DELIVERED;
            case NOT_DELIVERED -> State.NOT_DELIVERED;
        };
        answeredAt = at;
        return true;
    }

    UUID id() {
        return id;
    }

    Controller sender() {
        return new Controller(senderAuthority, senderBranch);
    }
}
