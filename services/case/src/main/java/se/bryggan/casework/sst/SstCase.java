package se.bryggan.casework.sst;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.boundary.gate.Target;
import se.bryggan.contracts.Baseline;
import se.bryggan.contracts.SocialRef;
import se.bryggan.contracts.casework.CaseMatterChanged;
import se.bryggan.contracts.referral.ReferralDecided;

/** One pupil's case with one team. The baseline is frozen when it opens. */
@Entity
class SstCase {

    @Id
    private UUID id;

    private String controller;

    @Enumerated(EnumType.STRING)
    private Branch branch;

    private String unit;
    private UUID subject;
    private UUID referralId;
    private String programme;

    @Enumerated(EnumType.STRING)
    private CaseState state;

    @Embedded
    private FrozenBaseline baseline;

    private Instant startedAt;
    private Instant closedAt;
    private Instant sipSuggestedAt;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "case_id", nullable = false, updatable = false)
    @OrderBy("number")
    private List<Goal> goals = new ArrayList<>();

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "case_id", nullable = false, updatable = false)
    @OrderBy("number")
    private List<Intervention> interventions = new ArrayList<>();

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "case_id", nullable = false, updatable = false)
    @OrderBy("number")
    private List<FollowUp> followUps = new ArrayList<>();

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "case_id", nullable = false, updatable = false)
    @OrderBy("askedAt")
    private List<Question> questions = new ArrayList<>();

    @Version
    private long version;

    protected SstCase() {}

    SstCase(UUID id, Controller holder, ReferralDecided accepted, Instant at) {
        this.id = id;
        this.controller = holder.authority();
        this.branch = holder.branch();
        this.unit = accepted.unit();
        this.subject = accepted.subjectRef();
        this.referralId = accepted.referralId();
        this.programme = accepted.programme();
        this.state = CaseState.STARTED;
        this.startedAt = at;
        this.baseline = FrozenBaseline.of(accepted.baseline());
    }

    boolean allows(CaseState.Step step) {
        return state.allows(step);
    }

    void agree(Goal goal) {
        goals.add(goal);
        state = state == CaseState.STARTED && hasGoalOnSchooling() ? CaseState.PLANNED : state;
    }

    void begin(Intervention intervention) {
        interventions.add(intervention);
        state = CaseState.ACTIVE;
    }

    void record(FollowUp followUp) {
        followUps.add(followUp);
    }

    void suggestSip(Instant at) {
        sipSuggestedAt = at;
    }

    void ask(Question question) {
        questions.add(question);
    }

    /** What the investigation has asked and not been told. */
    Optional<Question> questionOf(UUID investigation) {
        return questions.stream()
                .filter(question -> question.isOpen(investigation))
                .findFirst();
    }

    void pause() {
        state = CaseState.PAUSED;
    }

    void resume() {
        state = interventions.isEmpty()
                ? hasGoalOnSchooling() ? CaseState.PLANNED : CaseState.STARTED
                : CaseState.ACTIVE;
    }

    void close(Instant at) {
        state = CaseState.CLOSED;
        closedAt = at;
        outcome = Outcome.of(baseline == null ? null : baseline().sharePermille(), latestShare());
    }

    private boolean hasGoalOnSchooling() {
        return goals.stream().anyMatch(Goal::onSchooling);
    }

    /** Of the follow-up that was held last, whenever it was written down. */
    private Integer latestShare() {
        return followUps.stream()
                .filter(followUp -> followUp.sharePermille() != null)
                .max(Comparator.comparing(FollowUp::heldOn).thenComparing(FollowUp::number))
                .map(FollowUp::sharePermille)
                .orElse(null);
    }

    /** Null when the referral told of none. */
    Baseline baseline() {
        return baseline == null ? null : baseline.baseline();
    }

    /** That the unit has it, for those who have to know whose the pupil is. */
    CaseMatterChanged matter() {
        return new CaseMatterChanged(new SocialRef(subject), id, unit, startedAt, closedAt);
    }

    Target target() {
        return new Target("case", id, controller(), unit, Set.of(), subject);
    }

    Controller controller() {
        return new Controller(controller, branch);
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

    UUID referralId() {
        return referralId;
    }

    String programme() {
        return programme;
    }

    CaseState state() {
        return state;
    }

    Instant startedAt() {
        return startedAt;
    }

    Instant closedAt() {
        return closedAt;
    }

    Instant sipSuggestedAt() {
        return sipSuggestedAt;
    }

    Outcome outcome() {
        return outcome;
    }

    List<Goal> goals() {
        return List.copyOf(goals);
    }

    List<Intervention> interventions() {
        return List.copyOf(interventions);
    }

    List<FollowUp> followUps() {
        return List.copyOf(followUps);
    }

    List<Question> questions() {
        return List.copyOf(questions);
    }

    long version() {
        return version;
    }
}
