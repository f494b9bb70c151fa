package se.bryggan.referral.absence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.contracts.school.AbsenceStepLeft;
import se.bryggan.contracts.school.AbsenceStepReached;

/** The newest share of absence of one pupil over one window. */
@Entity
@Table(name = "absence_figure")
class AbsenceFigure {

    @Id
    private UUID id;

    private String controller;

    @Enumerated(EnumType.STRING)
    private Branch branch;

    private UUID subject;
    private int windowDays;
    private int sharePermille;
    private Integer minutesScheduled;
    private Integer minutesAbsentValid;
    private Integer minutesAbsentInvalid;
    private Integer minutesOther;
    private Integer minutesUnmarked;
    private Instant settledAt;

    protected AbsenceFigure() {}

    AbsenceFigure(Controller school, UUID subject, int windowDays) {
        this.id = UUID.randomUUID();
        this.controller = school.authority();
        this.branch = school.branch();
        this.subject = subject;
        this.windowDays = windowDays;
        this.settledAt = Instant.EPOCH;
    }

    /** Keeps the step's figures, unless newer ones are kept. */
    void reached(AbsenceStepReached step) {
        if (step.settledAt().isBefore(settledAt)) {
            return;
        }
        sharePermille = step.sharePermille();
        minutesScheduled = step.minutesScheduled();
        minutesAbsentValid = step.minutesAbsentValid();
        minutesAbsentInvalid = step.minutesAbsentInvalid();
        minutesOther = step.minutesOther();
        minutesUnmarked = step.minutesUnmarked();
        settledAt = step.settledAt();
    }

    /** A step that is left tells its share but not its minutes: the ones that we had no longer hold. */
    void left(AbsenceStepLeft step) {
        if (step.settledAt().isBefore(settledAt)) {
            return;
        }
        sharePermille = step.sharePermille();
        minutesScheduled = null;
        minutesAbsentValid = null;
        minutesAbsentInvalid = null;
        minutesOther = null;
        minutesUnmarked = null;
        settledAt = step.settledAt();
    }

    Absence absence() {
        return new Absence(sharePermille, windowDays, settledAt, minutes());
    }

    private Absence.Minutes minutes() {
        return minutesScheduled == null
                ? null
                : new Absence.Minutes(
                        minutesScheduled, minutesAbsentValid, minutesAbsentInvalid, minutesOther, minutesUnmarked);
    }
}
