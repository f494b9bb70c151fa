package se.bryggan.school.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.contracts.content.SipPartContent;
import se.bryggan.school.pupils.Pupil;

/** One version of the school's part of a plan; what it says is sealed, since it is in people's own words. */
@Entity
class PlanPart {

    /** The hand-over that brought it, which is unique. */
    @Id
    private UUID id;

    @Version
    private long version;

    private String controller;

    @Enumerated(EnumType.STRING)
    private Branch branch;

    private UUID schoolRef;
    private String schoolUnit;
    private UUID planPartId;
    private UUID sipId;
    private int planVersion;
    private LocalDate followUpOn;
    private byte[] sealedContent;
    private Instant receivedAt;

    protected PlanPart() {}

    /** At the pupil's unit: the package may be addressed to the organiser's reception. */
    static PlanPart received(UUID handoverId, Pupil pupil, SipPartContent content, byte[] sealed, Instant at) {
        PlanPart part = new PlanPart();
        part.id = handoverId;
        part.controller = pupil.organiser().authority();
        part.branch = pupil.organiser().branch();
        part.schoolRef = pupil.schoolRef();
        part.schoolUnit = pupil.unit();
        part.planPartId = content.planPartId();
        part.sipId = content.sipId();
        part.planVersion = content.planVersion();
        part.followUpOn = content.followUpOn();
        part.sealedContent = sealed;
        part.receivedAt = at;
        return part;
    }

    UUID id() {
        return id;
    }

    Controller owner() {
        return new Controller(controller, branch);
    }

    UUID schoolRef() {
        return schoolRef;
    }

    String schoolUnit() {
        return schoolUnit;
    }

    byte[] sealedContent() {
        return sealedContent;
    }

    Instant receivedAt() {
        return receivedAt;
    }
}
