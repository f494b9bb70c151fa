package se.bryggan.referral.concern;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.boundary.gate.Sector;
import se.bryggan.contracts.referral.ConcernDecision;
import se.bryggan.referral.register.RegistrationNumber;

/** A report of concern, as the reception unit keeps it. */
@Entity
@Table(name = "incoming_concern")
class IncomingConcern {

    /** SoL 20:2: it is decided within fourteen days of receipt whether an investigation is opened. */
    static final Duration TIME_TO_DECIDE = Duration.ofDays(14);

    @Id
    private UUID id;

    @Version
    private long version;

    private String controller;

    @Enumerated(EnumType.STRING)
    private Branch branch;

    private UUID subject;
    private UUID handover;

    /** The reporter's own reference of the report; null when none was given. */
    private UUID reportId;

    private String unit;
    private byte[] content;
    private boolean urgent;
    private String reporterAuthority;

    @Enumerated(EnumType.STRING)
    private Branch reporterBranch;

    private String reporterUnit;
    private LocalDate feedbackRequestedOn;
    private int registrationYear;
    private int registrationNumber;
    private Instant receivedAt;
    private Instant decideBy;

    @Enumerated(EnumType.STRING)
    private ConcernStage state;

    private Boolean protectionNeeded;
    private Instant protectionAssessedAt;
    private String protectionAssessedBy;
    private byte[] protectionNote;

    @Enumerated(EnumType.STRING)
    private ConcernDecision decision;

    private Instant decidedAt;
    private String decidedBy;

    @Enumerated(EnumType.STRING)
    private ReporterFeedback feedback;

    private UUID feedbackHandover;

    protected IncomingConcern() {}

    /** {@code child} is null when nobody knows the child. */
    IncomingConcern(UUID id, Controller controller, UUID child, UUID handover, String unit, Instant now) {
        this.id = id;
        this.controller = controller.authority();
        this.branch = controller.branch();
        this.subject = child;
        this.handover = handover;
        this.unit = unit;
        this.receivedAt = now;
        this.decideBy = now.plus(TIME_TO_DECIDE);
        this.state = ConcernStage.RECEIVED;
        this.feedback = ReporterFeedback.NONE;
    }

    void registered(RegistrationNumber number) {
        registrationYear = number.year();
        registrationNumber = number.number();
    }

    void says(byte[] sealed, boolean isUrgent) {
        content = sealed;
        urgent = isUrgent;
    }

    /** {@code atUnit} is null when no unit is known, {@code theirReference} when none was given. */
    void reportedBy(Controller reporter, String atUnit, UUID theirReference) {
        reportId = theirReference;
        reporterAuthority = reporter.authority();
        reporterBranch = reporter.branch();
        reporterUnit = atUnit;
    }

    /** The first request counts; what was unsuitable to tell unasked is to be considered anew. */
    void feedbackRequested(LocalDate on) {
        if (feedbackRequestedOn == null) {
            feedbackRequestedOn = on;
            feedback = feedback == ReporterFeedback.WITHHELD ? ReporterFeedback.NONE : feedback;
        }
    }

    void assessed(boolean needed, byte[] note, String by, Instant now) {
        demand(state.mayAssess());
        state = ConcernStage.PROTECTION_ASSESSED;
        protectionNeeded = needed;
        protectionNote = note;
        protectionAssessedBy = by;
        protectionAssessedAt = now;
    }

    void decided(ConcernDecision what, String by, Instant now) {
        demand(state.mayDecide());
        state = ConcernStage.DECIDED;
        decision = what;
        decidedBy = by;
        decidedAt = now;
    }

    void feedbackSent(UUID by) {
        demand(state.mayTellReporter());
        feedback = ReporterFeedback.SENT;
        feedbackHandover = by;
    }

    void feedbackWithheld() {
        demand(state.mayTellReporter());
        feedback = ReporterFeedback.WITHHELD;
    }

    void feedbackByTelephone() {
        demand(state.mayTellReporter());
        feedback = ReporterFeedback.BY_TELEPHONE;
    }

    /** What has not arrived is of no interest any more once the reporter has been told in another way. */
    void feedbackEnded(boolean delivered) {
        if (delivered) {
            feedback = ReporterFeedback.DELIVERED;
        } else if (feedback == ReporterFeedback.SENT) {
            feedback = ReporterFeedback.NOT_DELIVERED;
        }
    }

    /** Whether the platform reaches the reporter: one whose branch takes no part in hand-overs can only be called. */
    boolean reachesReporter() {
        return Sector.find(reporterBranch).isPresent();
    }

    private void demand(boolean possible) {
        if (!possible) {
            throw new IllegalStateException(state.name());
        }
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    Controller controller() {
        return new Controller(controller, branch);
    }

    Optional<UUID> subject() {
        return Optional.ofNullable(subject);
    }

    UUID handover() {
        return handover;
    }

    String unit() {
        return unit;
    }

    byte[] content() {
        return content;
    }

    boolean urgent() {
        return urgent;
    }

    Controller reporter() {
        return new Controller(reporterAuthority, reporterBranch);
    }

    String reporterUnit() {
        return reporterUnit;
    }

    LocalDate feedbackRequestedOn() {
        return feedbackRequestedOn;
    }

    RegistrationNumber number() {
        return new RegistrationNumber(registrationYear, registrationNumber);
    }

    Instant receivedAt() {
        return receivedAt;
    }

    Instant decideBy() {
        return decideBy;
    }

    ConcernStage state() {
        return state;
    }

    Boolean protectionNeeded() {
        return protectionNeeded;
    }

    Instant protectionAssessedAt() {
        return protectionAssessedAt;
    }

    byte[] protectionNote() {
        return protectionNote;
    }

    ConcernDecision decision() {
        return decision;
    }

    Instant decidedAt() {
        return decidedAt;
    }

    ReporterFeedback feedback() {
        return feedback;
    }

    /** The hand-over of the feedback that was sent last. */
    Optional<UUID> feedbackHandover() {
        return Optional.ofNullable(feedbackHandover);
    }
}
