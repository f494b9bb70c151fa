package se.bryggan.sip.suggestion;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.contracts.casework.SipSuggested;

/** One suggestion of one case; open until a SIP is opened from it. */
@Entity
class Suggestion {

    @Id
    private UUID id;

    private String controller;

    @Enumerated(EnumType.STRING)
    private Branch branch;

    private String unit;
    private UUID subject;
    private UUID caseId;
    private Instant suggestedAt;
    private UUID sipId;

    protected Suggestion() {}

    Suggestion(UUID id, Controller owner, SipSuggested said) {
        this.id = id;
        this.controller = owner.authority();
        this.branch = owner.branch();
        this.unit = said.unit();
        this.subject = said.subjectRef();
        this.caseId = said.caseId();
        this.suggestedAt = said.suggestedAt();
    }

    /** Ties it to the SIP opened from it; false if it has one, or is about somebody else or another unit's. */
    boolean take(UUID sip, UUID about, String byUnit) {
        if (sipId != null || !subject.equals(about) || !unit.equals(byUnit)) {
            return false;
        }
        sipId = sip;
        return true;
    }

    UUID id() {
        return id;
    }

    SuggestionView view() {
        return new SuggestionView(id, subject, caseId, unit, suggestedAt);
    }
}
