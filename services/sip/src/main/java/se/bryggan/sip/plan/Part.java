package se.bryggan.sip.plan;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.sip.party.Organisation;

/** One organisation's part of one version of a plan. The actions are sealed with the key of the SIP. */
@Entity
@Table(name = "plan_part")
class Part implements UnderWay {

    @Id
    private UUID id;

    private String controller;

    @Enumerated(EnumType.STRING)
    private Branch branch;

    private UUID sipId;
    private UUID subject;
    private int planVersion;

    @Embedded
    @AttributeOverride(name = "authority", column = @Column(name = "party_authority"))
    @AttributeOverride(name = "branch", column = @Column(name = "party_branch"))
    @AttributeOverride(name = "unit", column = @Column(name = "party_unit"))
    private Organisation organisation;

    private byte[] actions;
    private UUID handoverId;

    @Enumerated(EnumType.STRING)
    private Delivery delivery;

    private boolean ended;

    protected Part() {}

    /** A part that is on its way to its organisation. */
    Part(Sip sip, int planVersion, PlanParts.Draft draft, byte[] sealedActions) {
        Controller convener = sip.convener();
        this.id = draft.id();
        this.controller = convener.authority();
        this.branch = convener.branch();
        this.sipId = sip.id();
        this.subject = sip.subject();
        this.planVersion = planVersion;
        this.organisation = draft.organisation();
        this.handoverId = draft.handoverId();
        this.actions = sealedActions;
        this.delivery = Delivery.SENT;
    }

    /** The organisation has no action left in a newer version of the plan. */
    void end() {
        ended = true;
    }

    boolean ended() {
        return ended;
    }

    @Override
    public void delivered(Delivery how) {
        delivery = how;
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

    int planVersion() {
        return planVersion;
    }

    @Override
    public Organisation organisation() {
        return organisation;
    }

    byte[] actions() {
        return actions;
    }

    Delivery delivery() {
        return delivery;
    }
}
