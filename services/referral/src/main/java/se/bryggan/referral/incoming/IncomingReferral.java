package se.bryggan.referral.incoming;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.disclosure.Purpose;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.contracts.Baseline;
import se.bryggan.contracts.referral.ReferralDecision;
import se.bryggan.contracts.referral.ReferralReason;
import se.bryggan.referral.register.RegistrationNumber;

/** A referral or an application, as the receiving unit keeps it. */
@Entity
@Table(name = "incoming_referral")
class IncomingReferral {

    /** Through which door it came. */
    enum Door {
        REFERRAL,
        APPLICATION
    }

    @Id
    private UUID id;

    @Version
    private long version;

    private String controller;

    @Enumerated(EnumType.STRING)
    private Branch branch;

    private UUID subject;
    private UUID handover;

    @Enumerated(EnumType.STRING)
    private Door door;

    private String unit;
    private String programme;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    private String schoolUnit;
    private Integer schoolYear;
    private String senderAuthority;

    @Enumerated(EnumType.STRING)
    private Branch senderBranch;

    private UUID applicant;
    private byte[] content;
    private Integer sharePermille;
    private Integer minutesScheduled;
    private Integer minutesAbsent;
    private LocalDate measuredFrom;
    private LocalDate measuredTo;
    private int registrationYear;
    private int registrationNumber;
    private Instant receivedAt;
    private UUID redirectedFrom;

    @Enumerated(EnumType.STRING)
    private IncomingState state;

    @Enumerated(EnumType.STRING)
    private ReferralReason reason;

    private Instant decidedAt;
    private String decidedBy;

    @Enumerated(EnumType.STRING)
    private FeedbackState feedback;

    private UUID feedbackHandover;

    protected IncomingReferral() {}

    /** {@code id} is given beforehand, since the content is sealed for it. */
    IncomingReferral(UUID id, Controller controller, Arrival arrival, RegistrationNumber number, byte[] content) {
        this.id = id;
        this.controller = controller.authority();
        this.branch = controller.branch();
        this.subject = arrival.subject();
        this.handover = arrival.handover();
        this.door = arrival.sender() == null ? Door.APPLICATION : Door.REFERRAL;
        this.unit = arrival.unit();
        this.programme = arrival.programme();
        this.purpose = arrival.purpose();
        this.schoolUnit = arrival.schoolUnit();
        this.schoolYear = arrival.schoolYear();
        this.applicant = arrival.applicant();
        this.receivedAt = arrival.at();
        this.redirectedFrom = arrival.redirectedFrom();
        this.content = content;
        this.registrationYear = number.year();
        this.registrationNumber = number.number();
        this.state = IncomingState.RECEIVED;
        this.feedback = FeedbackState.NONE;
        if (arrival.sender() != null) {
            this.senderAuthority = arrival.sender().authority();
            this.senderBranch = arrival.sender().branch();
        }
        if (arrival.baseline() != null) {
            measured(arrival.baseline());
        }
    }

    private void measured(Baseline baseline) {
        sharePermille = baseline.sharePermille();
        minutesScheduled = baseline.minutesScheduled();
        minutesAbsent = baseline.minutesAbsent();
        measuredFrom = baseline.from();
        measuredTo = baseline.to();
    }

    void decide(ReferralDecision decision, ReferralReason why, String by, Instant now) {
        if (!state.open()) {
            throw new IllegalStateException(state.name());
        }
        state = IncomingState.of(decision);
        reason = why;
        decidedBy = by;
        decidedAt = now;
    }

    void feedbackWaits() {
        feedback = FeedbackState.WAITS_FOR_CONSENT;
    }

    void feedbackSent(UUID by) {
        feedback = FeedbackState.SENT;
        feedbackHandover = by;
    }

    void feedbackEnded(boolean delivered) {
        feedback = delivered ? FeedbackState.DELIVERED : FeedbackState.NOT_DELIVERED;
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

    UUID subject() {
        return subject;
    }

    UUID handover() {
        return handover;
    }

    Door door() {
        return door;
    }

    String unit() {
        return unit;
    }

    String programme() {
        return programme;
    }

    Purpose purpose() {
        return purpose;
    }

    String schoolUnit() {
        return schoolUnit;
    }

    Integer schoolYear() {
        return schoolYear;
    }

    /** Null for an application. */
    Controller sender() {
        return senderAuthority == null ? null : new Controller(senderAuthority, senderBranch);
    }

    UUID applicant() {
        return applicant;
    }

    byte[] content() {
        return content;
    }

    /** The attendance that the referral told of; null when it told of none. */
    Baseline baseline() {
        return sharePermille == null
                ? null
                : new Baseline(sharePermille, minutesScheduled, minutesAbsent, measuredFrom, measuredTo);
    }

    RegistrationNumber number() {
        return new RegistrationNumber(registrationYear, registrationNumber);
    }

    Instant receivedAt() {
        return receivedAt;
    }

    IncomingState state() {
        return state;
    }

    ReferralReason reason() {
        return reason;
    }

    Instant decidedAt() {
        return decidedAt;
    }

    FeedbackState feedback() {
        return feedback;
    }

    UUID feedbackHandover() {
        return feedbackHandover;
    }
}
