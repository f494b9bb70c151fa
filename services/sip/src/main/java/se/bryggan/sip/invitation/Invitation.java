package se.bryggan.sip.invitation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.boundary.gate.Target;
import se.bryggan.contracts.content.InvitationContent;
import se.bryggan.contracts.sip.InvitationAnswer;
import se.bryggan.sip.party.Organisation;

/** A received invitation. What it says, other parties' names among it, is sealed with the key of this record. */
@Entity
class Invitation {

    @Id
    private UUID id;

    private String controller;

    @Enumerated(EnumType.STRING)
    private Branch branch;

    private String unit;
    private UUID subject;
    private UUID sipId;
    private UUID invitationId;

    @Embedded
    @AttributeOverride(name = "authority", column = @Column(name = "convener_authority"))
    @AttributeOverride(name = "branch", column = @Column(name = "convener_branch"))
    @AttributeOverride(name = "unit", column = @Column(name = "convener_unit"))
    private Organisation convener;

    private byte[] content;
    private Instant answerBy;
    private Instant receivedAt;

    @Enumerated(EnumType.STRING)
    private InvitationAnswer answer;

    private Instant proposedAt;
    private Instant answeredAt;

    @Version
    @Column(name = "version")
    private long version;

    protected Invitation() {}

    Invitation(UUID id, Organisation invited, UUID subject, Organisation convener, InvitationContent said) {
        this.id = id;
        this.controller = invited.authority();
        this.branch = invited.branch();
        this.unit = invited.unit();
        this.subject = subject;
        this.sipId = said.sipId();
        this.invitationId = said.invitationId();
        this.convener = convener;
        this.answerBy = said.answerBy();
    }

    Invitation received(byte[] sealedContent, Instant at) {
        content = sealedContent;
        receivedAt = at;
        return this;
    }

    /** A later answer takes an earlier one's place. */
    void answer(InvitationAnswer said, Instant proposed, Instant at) {
        answer = said;
        proposedAt = proposed;
        answeredAt = at;
    }

    boolean answered() {
        return answer != null;
    }

    Target target() {
        return new Target("invitation", id, holder(), unit, Set.of(), subject);
    }

    Controller holder() {
        return new Controller(controller, branch);
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

    UUID sipId() {
        return sipId;
    }

    UUID invitationId() {
        return invitationId;
    }

    Organisation convener() {
        return convener;
    }

    byte[] content() {
        return content;
    }

    Instant answerBy() {
        return answerBy;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    InvitationAnswer answer() {
        return answer;
    }

    Instant proposedAt() {
        return proposedAt;
    }

    Instant answeredAt() {
        return answeredAt;
    }

    /** Grows with every change; the first is 1. */
    long version() {
        return version + 1;
    }
}
