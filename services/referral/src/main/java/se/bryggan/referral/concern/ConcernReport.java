package se.bryggan.referral.concern;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.gate.Actor;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.contracts.content.DecisionContent;
import se.bryggan.referral.programme.Receiver;
import se.bryggan.referral.programme.Reception;
import se.bryggan.referral.register.RegistrationNumber;

/** A report of concern, as the reporter's authority keeps it. */
@Entity
@Table(name = "concern_report")
class ConcernReport {

    @Id
    private UUID id;

    @Version
    private long version;

    private String controller;

    @Enumerated(EnumType.STRING)
    private Branch branch;

    private UUID subject;
    private String reporterId;
    private String reporterRole;
    private String reporterUnit;
    private byte[] report;
    private boolean urgent;
    private boolean feedbackRequested;
    private String receiverAuthority;

    @Enumerated(EnumType.STRING)
    private Branch receiverBranch;

    private String receiverUnit;
    private int registrationYear;
    private int registrationNumber;
    private Instant reportedAt;

    @Enumerated(EnumType.STRING)
    private ReportState state;

    /** The hand-over that may still end; null when there is none. */
    private UUID handover;

    /** All that there have been: feedback and a late receipt may answer any of them. */
    private UUID[] handovers;

    private int attempts;
    private String answer;
    private LocalDate answeredOn;

    protected ConcernReport() {}

    ConcernReport(UUID id, Controller controller, Actor reporter, Instant now) {
        this.id = id;
        this.controller = controller.authority();
        this.branch = controller.branch();
        this.reporterId = reporter.id();
        this.reporterRole = reporter.role();
        this.reporterUnit = reporter.unit();
        this.reportedAt = now;
        this.state = ReportState.STORED;
        this.handovers = new UUID[0];
    }

    /** {@code child} is null when nobody knows the child. */
    void says(UUID child, byte[] sealed, Report said) {
        subject = child;
        report = sealed;
        urgent = said.urgent();
        feedbackRequested = said.feedbackRequested();
    }

    void goesTo(Reception reception, RegistrationNumber number) {
        receiverAuthority = reception.authority();
        receiverBranch = reception.branch();
        receiverUnit = reception.unit();
        registrationYear = number.year();
        registrationNumber = number.number();
    }

    /** From now on it is about a child whom nobody knows. */
    void forgetSubject() {
        subject = null;
    }

    /** Begins an attempt to send it: what was sent before does not count any more. */
    void attempt() {
        notDelivered();
        attempts++;
    }

    void sent(UUID by) {
        handover = by;
        handovers = Stream.concat(Stream.of(handovers), Stream.of(by)).toArray(UUID[]::new);
        state = ReportState.SENT;
    }

    void delivered() {
        handover = null;
        state = ReportState.DELIVERED;
    }

    /** The reception unit has not got it: it has to be sent again. */
    void notDelivered() {
        handover = null;
        state = ReportState.STORED;
    }

    void answered(DecisionContent content) {
        answer = content.code();
        answeredOn = content.decidedOn();
    }

    UUID id() {
        return id;
    }

    Controller controller() {
        return new Controller(controller, branch);
    }

    Optional<UUID> subject() {
        return Optional.ofNullable(subject);
    }

    String reporterId() {
        return reporterId;
    }

    String reporterRole() {
        return reporterRole;
    }

    /** Null for a reporter who has none. */
    String reporterUnit() {
        return reporterUnit;
    }

    /** Where the reporter's post is found: at the unit, or for one who has none at the authority as a whole. */
    String post() {
        return reporterUnit == null ? controller : reporterUnit;
    }

    byte[] report() {
        return report;
    }

    boolean urgent() {
        return urgent;
    }

    boolean feedbackRequested() {
        return feedbackRequested;
    }

    Receiver receiver() {
        return new Receiver(receiverAuthority, receiverBranch, receiverUnit);
    }

    RegistrationNumber number() {
        return new RegistrationNumber(registrationYear, registrationNumber);
    }

    Instant reportedAt() {
        return reportedAt;
    }

    /** How often it has been tried to send it. */
    int attempts() {
        return attempts;
    }

    ReportState state() {
        return state;
    }

    /** The hand-over that may still end. */
    Optional<UUID> handover() {
        return Optional.ofNullable(handover);
    }

    String answer() {
        return answer;
    }

    LocalDate answeredOn() {
        return answeredOn;
    }
}
