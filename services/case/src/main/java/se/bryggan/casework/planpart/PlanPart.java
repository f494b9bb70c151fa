package se.bryggan.casework.planpart;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.boundary.gate.Target;
import se.bryggan.contracts.SocialRef;
import se.bryggan.contracts.casework.CaseMatterChanged;
import se.bryggan.contracts.content.SipPartContent;

/** A unit's own copy of its part of one version of a plan. Never changed: a revised plan gives a new copy. */
@Entity
class PlanPart {

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    @Id
    private UUID id;

    private String controller;

    @Enumerated(EnumType.STRING)
    private Branch branch;

    private UUID handoverId;
    private String unit;
    private UUID subject;
    private UUID sipId;
    private UUID planPartId;
    private int planVersion;
    private LocalDate followUpOn;
    private byte[] content;
    private Instant receivedAt;

    protected PlanPart() {}

    PlanPart(UUID id, Controller holder, Arrived arrived, byte[] content, Instant at) {
        this.id = id;
        this.controller = holder.authority();
        this.branch = holder.branch();
        this.handoverId = arrived.handoverId();
        this.unit = arrived.unit();
        this.subject = arrived.subject();
        this.sipId = arrived.part().sipId();
        this.planPartId = arrived.part().planPartId();
        this.planVersion = arrived.part().planVersion();
        this.followUpOn = arrived.part().followUpOn();
        this.content = content;
        this.receivedAt = at;
    }

    /** What has arrived, for whom. */
    record Arrived(UUID handoverId, String unit, UUID subject, SipPartContent part) {}

    /** That the unit has to do with the child until the end of the day of follow-up. */
    CaseMatterChanged matter() {
        Instant end = followUpOn.plusDays(1).atStartOfDay(STOCKHOLM).toInstant();
        return new CaseMatterChanged(new SocialRef(subject), sipId, unit, receivedAt, end);
    }

    Target target() {
        return new Target("plan-part", id, new Controller(controller, branch), unit, Set.of(), subject);
    }

    UUID id() {
        return id;
    }

    UUID subject() {
        return subject;
    }

    UUID sipId() {
        return sipId;
    }

    UUID planPartId() {
        return planPartId;
    }

    int planVersion() {
        return planVersion;
    }

    LocalDate followUpOn() {
        return followUpOn;
    }

    byte[] content() {
        return content;
    }

    Instant receivedAt() {
        return receivedAt;
    }
}
