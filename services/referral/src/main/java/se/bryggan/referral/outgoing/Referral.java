package se.bryggan.referral.outgoing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.disclosure.Category;
import se.bryggan.boundary.disclosure.Purpose;
import se.bryggan.boundary.gate.Actor;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.contracts.content.DecisionContent;
import se.bryggan.referral.absence.Schooling;
import se.bryggan.referral.programme.Programme;
import se.bryggan.referral.programme.Receiver;

/** A referral of a pupil to a programme, as the school keeps it. */
@Entity
@Table(name = "referral")
class Referral {

    @Id
    private UUID id;

    @Version
    private long version;

    private String controller;

    @Enumerated(EnumType.STRING)
    private Branch branch;

    private UUID subject;
    private String schoolUnit;
    private String referrerId;
    private String referrerRole;
    private String referrerUnit;
    private String programme;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    private String receiverAuthority;

    @Enumerated(EnumType.STRING)
    private Branch receiverBranch;

    private String receiverUnit;
    private String[] categories;
    private byte[] texts;

    @Enumerated(EnumType.STRING)
    private ReferralState state;

    private UUID handover;
    private Instant createdAt;
    private Instant sentAt;
    private String answer;
    private String answerReason;
    private LocalDate answeredOn;
    private Instant answeredAt;

    protected Referral() {}

    Referral(Schooling pupil, Actor referrer, Programme programme, Set<Category> categories, Instant now) {
        this.id = UUID.randomUUID();
        this.controller = pupil.school().authority();
        this.branch = pupil.school().branch();
        this.subject = pupil.pupil();
        this.schoolUnit = pupil.unit();
        this.referrerId = referrer.id();
        this.referrerRole = referrer.role();
        this.referrerUnit = referrer.unit();
        this.programme = programme.code();
        this.purpose = programme.purpose();
        this.receiverAuthority = programme.receiver().authority();
        this.receiverBranch = programme.receiver().branch();
        this.receiverUnit = programme.receiver().unit();
        this.categories = categories.stream().map(Category::name).toArray(String[]::new);
        this.state = ReferralState.DRAFT;
        this.createdAt = now;
    }

    void keepTexts(byte[] sealed) {
        texts = sealed;
    }

    /** Whether the step is possible now. */
    boolean may(ReferralState.Step step) {
        return state.after(step).isPresent();
    }

    void awaitConsent() {
        take(ReferralState.Step.CONSENT_FOUND_MISSING);
    }

    void sent(UUID by, Instant now) {
        take(ReferralState.Step.SEND);
        handover = by;
        sentAt = now;
    }

    void delivered() {
        take(ReferralState.Step.DELIVER);
    }

    void notDelivered() {
        take(ReferralState.Step.FAIL_TO_DELIVER);
    }

    void withdraw() {
        take(ReferralState.Step.WITHDRAW);
    }

    void answered(ReferralState.Step step, DecisionContent content, Instant now) {
        take(step);
        answer = content.code();
        answerReason = content.reason();
        answeredOn = content.decidedOn();
        answeredAt = now;
    }

    private void take(ReferralState.Step step) {
        state = state.after(step).orElseThrow(() -> new IllegalStateException(step + " from " + state));
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

    String schoolUnit() {
        return schoolUnit;
    }

    String referrerId() {
        return referrerId;
    }

    String referrerRole() {
        return referrerRole;
    }

    String referrerUnit() {
        return referrerUnit;
    }

    String programme() {
        return programme;
    }

    Purpose purpose() {
        return purpose;
    }

    Receiver receiver() {
        return new Receiver(receiverAuthority, receiverBranch, receiverUnit);
    }

    Set<Category> categories() {
        Set<Category> set = EnumSet.noneOf(Category.class);
        Stream.of(categories).map(Category::valueOf).forEach(set::add);
        return set;
    }

    byte[] texts() {
        return texts;
    }

    ReferralState state() {
        return state;
    }

    UUID handover() {
        return handover;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant sentAt() {
        return sentAt;
    }

    /** What the receiver decided; null before an answer has come. */
    DecisionContent answer() {
        return answer == null ? null : new DecisionContent(handover, answer, answerReason, answeredOn);
    }
}
