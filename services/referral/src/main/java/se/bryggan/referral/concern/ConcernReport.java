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

    private UUID handover;
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

    void sent(UUID by) {
        handover = by;
        state = ReportState.SENT;
    }

    void held() {
        state = ReportState.HELD;
    }

    void delivered() {
        state = ReportState.DELIVERED;
    }

    /** The reception unit could not fetch it: it has to be sent again. */
    void notDelivered() {
        if (state == ReportState.SENT) {
            state = ReportState.STORED;
        }
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

    /** The unit, or for a reporter who has none the authority. */
    String reporterUnit() {
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

    ReportState state() {
        return state;
    }

    UUID handover() {
        return handover;
    }

    String answer() {
        return answer;
    }

    LocalDate answeredOn() {
        return answeredOn;
    }
}
