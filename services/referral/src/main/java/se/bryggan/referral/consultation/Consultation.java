package se.bryggan.referral.consultation;

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

/** One side's row of a consultation. */
@Entity
@Table(name = "consultation")
class Consultation {

    /** Whose row it is. */
    enum Side {
        ASKED,
        RECEIVED
    }

    @Id
    private UUID id;

    @Version
    private long version;

    private String controller;

    @Enumerated(EnumType.STRING)
    private Branch branch;

    @Enumerated(EnumType.STRING)
    private Side side;

    private UUID handover;
    private String unit;
    private String askerId;
    private String askerRole;
    private String otherAuthority;

    @Enumerated(EnumType.STRING)
    private Branch otherBranch;

    private String otherUnit;
    private byte[] question;
    private byte[] answer;
    private Instant askedAt;
    private Instant answeredAt;

    protected Consultation() {}

    Consultation(Side side, UUID handover, Place own, Place other, Instant now) {
        this.id = UUID.randomUUID();
        this.side = side;
        this.handover = handover;
        this.controller = own.controller().authority();
        this.branch = own.controller().branch();
        this.unit = own.unit();
        this.otherAuthority = other.controller().authority();
        this.otherBranch = other.controller().branch();
        this.otherUnit = other.unit();
        this.askedAt = now;
    }

    /** A unit of an authority and branch. */
    record Place(Controller controller, String unit) {}

    void asks(byte[] sealed) {
        question = sealed;
    }

    void askedBy(String id, String role) {
        askerId = id;
        askerRole = role;
    }

    void answered(byte[] sealed, Instant now) {
        answer = sealed;
        answeredAt = now;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    Side side() {
        return side;
    }

    UUID handover() {
        return handover;
    }

    Place own() {
        return new Place(new Controller(controller, branch), unit);
    }

    Place other() {
        return new Place(new Controller(otherAuthority, otherBranch), otherUnit);
    }

    String askerId() {
        return askerId;
    }

    String askerRole() {
        return askerRole;
    }

    byte[] question() {
        return question;
    }

    byte[] answer() {
        return answer;
    }

    Instant askedAt() {
        return askedAt;
    }

    Instant answeredAt() {
        return answeredAt;
    }
}
