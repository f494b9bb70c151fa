package se.bryggan.sip.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.boundary.gate.Target;
import se.bryggan.contracts.Recipient;
import se.bryggan.sip.party.Organisation;

/** The convener's record of one SIP. Words are kept sealed with the key of this record. */
@Entity
class Sip {

    @Id
    private UUID id;

    private String controller;

    @Enumerated(EnumType.STRING)
    private Branch branch;

    private String unit;
    private UUID subject;

    @Enumerated(EnumType.STRING)
    private SipState state;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> needs;

    private byte[] needText;
    private String openedBy;
    private Instant openedAt;

    @Embedded
    private Meeting meeting;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Recipient> missing;

    @Embedded
    private PlanFacts plan;

    private byte[] planText;
    private String reason;
    private Instant consentWithdrawnAt;

    @Version
    @Column(name = "version")
    private long version;

    protected Sip() {}

    Sip(UUID id, Controller convener, String unit, UUID subject, List<String> needs) {
        this.id = id;
        this.controller = convener.authority();
        this.branch = convener.branch();
        this.unit = unit;
        this.subject = subject;
        this.state = SipState.NEED_IDENTIFIED;
        this.needs = List.copyOf(needs);
        this.missing = List.of();
    }

    Sip opened(byte[] sealedNeed, String by, Instant at) {
        this.needText = sealedNeed;
        this.openedBy = by;
        this.openedAt = at;
        return this;
    }

    boolean may(SipState.Step step) {
        return state.after(step).isPresent();
    }

    /** Fails where the step cannot be taken: ask {@link #may} first. */
    void take(SipState.Step step) {
        state = state.after(step).orElseThrow(() -> new IllegalStateException(state + " " + step));
    }

    void call(Meeting called) {
        take(SipState.Step.CALL);
        meeting = called;
        missing = List.of();
    }

    void hold(SipState.Step how, List<Organisation> absent) {
        take(how);
        missing = absent.stream().map(Organisation::recipient).toList();
    }

    void plan(SipState.Step how, PlanFacts facts, byte[] sealedText) {
        take(how);
        plan = facts;
        planText = sealedText;
    }

    void end(SipState.Step how, String code) {
        take(how);
        reason = code;
    }

    void consentWithdrawn(Instant at) {
        consentWithdrawnAt = at;
    }

    void consentGiven() {
        consentWithdrawnAt = null;
    }

    Target target() {
        return new Target("sip", id, convener(), unit, Set.of(), subject);
    }

    Controller convener() {
        return new Controller(controller, branch);
    }

    /** The convener as a party of the plan. */
    Organisation organisation() {
        return new Organisation(controller, branch, unit);
    }

    UUID id() {
        return id;
    }

    String unit() {
        return unit;
    }

    UUID subject() {
        return subject;
    }

    SipState state() {
        return state;
    }

    List<String> needs() {
        return needs;
    }

    byte[] needText() {
        return needText;
    }

    Instant openedAt() {
        return openedAt;
    }

    /** Null before the first call. */
    Meeting meeting() {
        return meeting;
    }

    List<Organisation> missing() {
        return missing.stream().map(Organisation::of).toList();
    }

    /** Null before the plan is established. */
    PlanFacts plan() {
        return plan;
    }

    byte[] planText() {
        return planText;
    }

    String reason() {
        return reason;
    }

    Instant consentWithdrawnAt() {
        return consentWithdrawnAt;
    }

    /** Grows with every change; the first is 1. */
    long version() {
        return version + 1;
    }
}
