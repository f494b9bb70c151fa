package se.bryggan.sip.plan;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.contracts.sip.InvitationAnswer;
import se.bryggan.sip.disclosure.Parcel;
import se.bryggan.sip.party.Organisation;

/** One organisation's invitation to one meeting, as the convener knows it. Its id is the invitation's. */
@Entity
class Participant implements UnderWay {

    @Id
    private UUID id;

    private String controller;

    @Enumerated(EnumType.STRING)
    private Branch branch;

    private UUID sipId;
    private int round;

    @Embedded
    @AttributeOverride(name = "authority", column = @Column(name = "party_authority"))
    @AttributeOverride(name = "branch", column = @Column(name = "party_branch"))
    @AttributeOverride(name = "unit", column = @Column(name = "party_unit"))
    private Organisation organisation;

    private UUID handoverId;

    @Enumerated(EnumType.STRING)
    private Delivery delivery;

    private Instant answerBy;

    @Enumerated(EnumType.STRING)
    private InvitationAnswer answer;

    private Instant proposedAt;
    private Instant answeredAt;
    private boolean overdue;

    protected Participant() {}

    /** The SIP is called to the meeting that the invitation is to. */
    Participant(Sip sip, Parcel invitation, Instant answerBy) {
        Controller convener = sip.convener();
        this.id = invitation.matter();
        this.controller = convener.authority();
        this.branch = convener.branch();
        this.sipId = sip.id();
        this.round = sip.meeting().meetingRound();
        this.organisation = invitation.recipient();
        this.handoverId = invitation.handoverId();
        this.delivery = Delivery.SENT;
        this.answerBy = answerBy;
    }

    /** A later answer takes an earlier one's place. */
    void answer(InvitationAnswer said, Instant proposed, Instant at) {
        answer = said;
        proposedAt = proposed;
        answeredAt = at;
    }

    @Override
    public void delivered(Delivery how) {
        delivery = how;
    }

    void fallOverdue() {
        overdue = true;
    }

    boolean answered() {
        return answer != null;
    }

    @Override
    public UUID handoverId() {
        return handoverId;
    }

    UUID id() {
        return id;
    }

    UUID sipId() {
        return sipId;
    }

    @Override
    public Organisation organisation() {
        return organisation;
    }

    ParticipantView view() {
        return new ParticipantView(id, organisation, delivery, answerBy, answer, proposedAt, answeredAt, overdue);
    }
}
