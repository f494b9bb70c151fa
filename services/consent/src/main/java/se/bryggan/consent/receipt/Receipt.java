package se.bryggan.consent.receipt;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.contracts.consent.HolderReceipted;
import se.bryggan.contracts.consent.ReceiptOutcome;

/** One holder's answer to one withdrawal. */
@Entity
class Receipt {

    @Id
    private UUID id;

    private String controller;

    @Enumerated(EnumType.STRING)
    private Branch branch;

    private UUID consentId;
    private long consentVersion;
    private String holderService;
    private String holderAuthority;
    private String holderBranch;

    @Enumerated(EnumType.STRING)
    private ReceiptOutcome outcome;

    private Instant receiptedAt;

    protected Receipt() {}

    /** Kept under the controller whose record the answer speaks of. */
    Receipt(UUID id, Controller holder, String service, HolderReceipted answer) {
        this.id = id;
        this.controller = holder.authority();
        this.branch = holder.branch();
        this.consentId = answer.consentId();
        this.consentVersion = answer.consentVersion();
        this.holderService = service;
        this.holderAuthority = answer.holder().authority();
        this.holderBranch = answer.holder().branch();
        this.outcome = answer.outcome();
        this.receiptedAt = answer.receiptedAt();
    }

    ReceiptView view() {
        return new ReceiptView(holderService, holderAuthority, holderBranch, outcome, receiptedAt);
    }
}
