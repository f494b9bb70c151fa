package se.bryggan.school.steps;

import jakarta.persistence.Embedded;
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
import se.bryggan.contracts.school.AbsenceStep;
import se.bryggan.school.ladder.Figures;
import se.bryggan.school.pupils.Pupil;

/** A pupil's stay on a step: the rule and minutes that put the pupil there, and when it ended. */
@Entity
@Table(name = "absence_step")
class Step {

    @Id
    private UUID id;

    @Version
    private long version;

    private String controller;

    @Enumerated(EnumType.STRING)
    private Branch branch;

    private UUID schoolRef;
    private String schoolUnit;

    @Enumerated(EnumType.STRING)
    private AbsenceStep step;

    private String rule;
    private String policyVersion;

    @Embedded
    private Minutes minutes;

    private int sharePermille;
    private Instant settledAt;
    private Instant leftAt;
    private Integer leftSharePermille;

    @Enumerated(EnumType.STRING)
    private NoActionReason noActionReason;

    private Instant decidedAt;
    private String decidedBy;

    protected Step() {}

    static Step reached(Pupil pupil, AbsenceStep step, Ground ground, Instant at) {
        Step reached = new Step();
        reached.id = UUID.randomUUID();
        reached.controller = pupil.organiser().authority();
        reached.branch = pupil.organiser().branch();
        reached.schoolRef = pupil.schoolRef();
        reached.schoolUnit = pupil.unit();
        reached.step = step;
        reached.rule = ground.rule();
        reached.policyVersion = ground.policyVersion();
        reached.minutes = Minutes.of(ground.figures());
        reached.sharePermille = ground.figures().sharePermille();
        reached.settledAt = at;
        return reached;
    }

    /** Why the pupil is on a step. */
    record Ground(String rule, String policyVersion, Figures figures) {}

    /** Closes the stay; it is kept as it was. */
    void leave(int nowPermille, Instant at) {
        if (leftAt != null) {
            throw new IllegalStateException("left already");
        }
        leftAt = at;
        leftSharePermille = nowPermille;
    }

    /** Records that the principal, with a reason, decided not to act; the first decision stands. */
    boolean decideNotToAct(NoActionReason reason, String by, Instant at) {
        if (noActionReason != null) {
            return false;
        }
        noActionReason = reason;
        decidedBy = by;
        decidedAt = at;
        return true;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
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

    AbsenceStep step() {
        return step;
    }

    Ground ground() {
        return new Ground(rule, policyVersion, minutes.figures());
    }

    int sharePermille() {
        return sharePermille;
    }

    Instant settledAt() {
        return settledAt;
    }

    Instant leftAt() {
        return leftAt;
    }

    Integer leftSharePermille() {
        return leftSharePermille;
    }

    NoActionReason noActionReason() {
        return noActionReason;
    }

    Instant decidedAt() {
        return decidedAt;
    }
}
