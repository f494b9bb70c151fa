package se.bryggan.casework.investigation;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.boundary.gate.Target;
import se.bryggan.casework.policy.ContactDuty;
import se.bryggan.contracts.SocialRef;
import se.bryggan.contracts.casework.CaseMatterChanged;

/** One investigation of one child, with its last day and whether the team is to be asked. */
@Entity
class Investigation {

    @Id
    private UUID id;

    private String controller;

    @Enumerated(EnumType.STRING)
    private Branch branch;

    private String unit;
    private UUID concernId;
    private UUID subject;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private LocalDate openedOn;
    private LocalDate dueOn;
    private Instant closedAt;

    @Enumerated(EnumType.STRING)
    private ContactDuty teamContact;

    private Instant teamAskedAt;
    private boolean noTeam;
    private Instant teamAnsweredAt;

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "investigation_id", nullable = false, updatable = false)
    @OrderBy("number")
    private List<Note> notes = new ArrayList<>();

    @Version
    private long version;

    protected Investigation() {}

    Investigation(UUID id, Controller holder, String unit, UUID concernId, UUID subject, LocalDate openedOn) {
        this.id = id;
        this.controller = holder.authority();
        this.branch = holder.branch();
        this.unit = unit;
        this.concernId = concernId;
        this.subject = subject;
        this.stage = Stage.OPENED;
        this.openedOn = openedOn;
        this.dueOn = Deadline.of(openedOn);
        this.teamContact = ContactDuty.NONE;
    }

    boolean allows(Stage.Step step) {
        return stage.allows(step);
    }

    /** Gives the unit the task to ask the team, whether one works with the child or not. */
    void taskToAskTeam(ContactDuty duty) {
        teamContact = duty;
    }

    /** The task is there and has not been done. */
    boolean isToAskTeam() {
        return teamContact != ContactDuty.NONE && teamAskedAt == null;
    }

    boolean awaitsTeam() {
        return teamAskedAt != null && !noTeam && teamAnsweredAt == null;
    }

    void askedTeam(Instant at) {
        teamAskedAt = at;
    }

    /** The question was answered at once: no team works with the child. */
    void foundNoTeam(Instant at) {
        teamAskedAt = at;
        noTeam = true;
    }

    void answered(byte[] words, Instant at) {
        note(Note.Kind.TEAM_ANSWER, words, at);
        teamAnsweredAt = at;
    }

    void extend(LocalDate newDueOn, byte[] reasons, Instant at) {
        note(Note.Kind.EXTENSION, reasons, at);
        stage = Stage.EXTENDED;
        dueOn = newDueOn;
    }

    void close(boolean withMeasure, byte[] reasons, Instant at) {
        note(Note.Kind.CLOSURE, reasons, at);
        stage = withMeasure ? Stage.CLOSED_WITH_MEASURE : Stage.CLOSED_NO_MEASURE;
        closedAt = at;
    }

    private void note(Note.Kind kind, byte[] words, Instant at) {
        notes.add(new Note(UUID.randomUUID(), controller(), notes.size() + 1, kind, words, at));
    }

    /** That the unit has it, for those who have to know whose the child is; nothing where nobody knows the child. */
    Optional<CaseMatterChanged> matter() {
        return subject()
                .map(child -> new CaseMatterChanged(
                        new SocialRef(child),
                        id,
                        unit,
                        openedOn.atStartOfDay(Deadline.STOCKHOLM).toInstant(),
                        closedAt));
    }

    Target target() {
        return new Target("investigation", id, controller(), unit, Set.of(), subject);
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

    UUID concernId() {
        return concernId;
    }

    /** Empty when nobody knows who the child is. */
    Optional<UUID> subject() {
        return Optional.ofNullable(subject);
    }

    Stage stage() {
        return stage;
    }

    LocalDate openedOn() {
        return openedOn;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    Instant closedAt() {
        return closedAt;
    }

    ContactDuty teamContact() {
        return teamContact;
    }

    Instant teamAskedAt() {
        return teamAskedAt;
    }

    /** Asked, and no team worked with the child then. */
    boolean noTeam() {
        return noTeam;
    }

    Instant teamAnsweredAt() {
        return teamAnsweredAt;
    }

    List<Note> notes() {
        return List.copyOf(notes);
    }

    long version() {
        return version;
    }
}
