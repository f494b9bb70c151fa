package se.bryggan.sip.plan;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Set;
import java.util.UUID;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.boundary.gate.Target;
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

    protected Part() {}

    Part(UUID id, Sip sip, int planVersion, Organisation organisation, byte[] sealedActions) {
        Controller convener = sip.convener();
        this.id = id;
        this.controller = convener.authority();
        this.branch = convener.branch();
        this.sipId = sip.id();
        this.subject = sip.subject();
        this.planVersion = planVersion;
        this.organisation = organisation;
        this.actions = sealedActions;
        this.delivery = Delivery.OWN;
    }

    void sentAs(UUID handover) {
        handoverId = handover;
        delivery = Delivery.SENT;
    }

    @Override
    public void delivered(Delivery how) {
        delivery = how;
    }

    /** The responsible unit of the own branch is the one that may fetch it. */
    Target target() {
        return new Target("plan-part", id, new Controller(controller, branch), organisation.unit(), Set.of(), subject);
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
