package se.bryggan.sip.mailbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.boundary.gate.Target;
import se.bryggan.sip.party.Organisation;

/** One version of a part of a plan as it arrived; its words are sealed with the key of this record. */
@Entity
@Table(name = "mailbox_item")
class Item {

    @Id
    private UUID id;

    private String controller;

    @Enumerated(EnumType.STRING)
    private Branch branch;

    private String unit;
    private UUID subject;
    private UUID handoverId;
    private byte[] content;
    private Instant receivedAt;
    private String acknowledgedBy;
    private Instant acknowledgedAt;

    @Version
    @Column(name = "version")
    private long version;

    protected Item() {}

    Item(UUID id, Organisation receiver, UUID subject, UUID handoverId) {
        this.id = id;
        this.controller = receiver.authority();
        this.branch = receiver.branch();
        this.unit = receiver.unit();
        this.subject = subject;
        this.handoverId = handoverId;
    }

    Item received(byte[] sealedContent, Instant at) {
        content = sealedContent;
        receivedAt = at;
        return this;
    }

    /** The first acknowledgement stands. */
    void acknowledge(String by, Instant at) {
        if (acknowledgedAt == null) {
            acknowledgedBy = by;
            acknowledgedAt = at;
        }
    }

    Target target() {
        return new Target("mailbox-item", id, new Controller(controller, branch), unit, Set.of(), subject);
    }

    UUID id() {
        return id;
    }

    String unit() {
        return unit;
    }

    UUID subject() {
        return subject;
    }

    byte[] content() {
        return content;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    Instant acknowledgedAt() {
        return acknowledgedAt;
    }

    /** Grows with every change; the first is 1. */
    long version() {
        return version + 1;
    }
}
