package se.bryggan.consent.statement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.disclosure.Capacity;
import se.bryggan.boundary.disclosure.Category;
import se.bryggan.boundary.disclosure.Purpose;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.boundary.gate.Target;
import se.bryggan.contracts.consent.ConsentLife;

/** What one giver has said of one person's information to one holder. Never deleted by a withdrawal. */
@Entity
@Table(name = "statement")
class Statement {

    @Id
    private UUID id;

    private String controller;

    @Enumerated(EnumType.STRING)
    private Branch branch;

    private UUID subject;
    private UUID giver;

    @Enumerated(EnumType.STRING)
    private Capacity capacity;

    @Enumerated(EnumType.STRING)
    private ConsentLife state;

    @JdbcTypeCode(SqlTypes.JSON)
    private Set<Category> categories;

    @JdbcTypeCode(SqlTypes.JSON)
    private Set<Branch> recipients;

    private boolean namedRecipientsOnly;

    @JdbcTypeCode(SqlTypes.JSON)
    private Set<Purpose> purposes;

    private LocalDate validFrom;
    private LocalDate validTo;

    @Enumerated(EnumType.STRING)
    private Method method;

    private String registeredBy;
    private UUID registration;
    private Instant saidAt;
    private Instant withdrawnAt;
    private long ordinal;
    private Instant endedAt;

    @Enumerated(EnumType.STRING)
    private Ended endedBecause;

    private UUID supersededBy;

    @Version
    @Column(name = "version")
    private long version;

    /** How the word was given. Oral and written ones are registered by staff, who answer for it. */
    enum Method {
        SELF,
        ORAL,
        WRITTEN
    }

    /** Why a statement is over without its giver having taken it back. */
    enum Ended {
        LAST_DAY_PASSED,
        NEWER_WORD,
        OF_AGE,
        OWN_WORD_FROM_15,
        NO_LONGER_GUARDIAN,
        PROTECTION_RAISED
    }

    protected Statement() {}

    Statement(UUID id, Said said, ConsentLife state, LocalDate from, LocalDate to) {
        Scope scope = said.scope();
        this.id = id;
        this.controller = said.about().holder().authority();
        this.branch = said.about().holder().branch();
        this.subject = said.about().subject();
        this.giver = said.giver();
        this.capacity = giver.equals(subject) ? Capacity.SUBJECT : Capacity.GUARDIAN;
        this.state = state;
        this.categories = scope.categories();
        this.recipients = scope.recipients();
        this.namedRecipientsOnly = scope.namedRecipientsOnly();
        this.purposes = scope.purposes();
        this.validFrom = from;
        this.validTo = to;
        this.method = said.method();
        this.registration = said.registration();
    }

    void registered(String by, Instant at) {
        this.registeredBy = by;
        // As exact as the database keeps it: what is answered now is what is read later.
        this.saidAt = at.truncatedTo(ChronoUnit.MICROS);
    }

    /** Its place among all that has been said to the holder of the same person. */
    void place(long place) {
        ordinal = place;
    }

    /** Takes a consent or a question back. False if it was over or never given, so there is nothing to take back. */
    boolean withdraw(Instant at) {
        boolean done = take(LifeCycle.Step.WITHDRAW);
        if (done) {
            withdrawnAt = at.truncatedTo(ChronoUnit.MICROS);
        }
        return done;
    }

    /** False if it was not in force. */
    boolean expire(Ended because, Instant at) {
        return take(LifeCycle.Step.EXPIRE) && end(because, at);
    }

    /** Another statement stands in its place, null for none. False if it was over. */
    boolean supersede(UUID successor, Ended because, Instant at) {
        boolean done = take(LifeCycle.Step.SUPERSEDE) && end(because, at);
        if (done) {
            supersededBy = successor;
        }
        return done;
    }

    private boolean take(LifeCycle.Step step) {
        Optional<ConsentLife> next = LifeCycle.after(state, step);
        next.ifPresent(reached -> state = reached);
        return next.isPresent();
    }

    private boolean end(Ended because, Instant at) {
        endedBecause = because;
        endedAt = at.truncatedTo(ChronoUnit.MICROS);
        return true;
    }

    Target target() {
        return new Target("consent", id, holder(), null, givenBy().map(Set::of).orElse(Set.of()), subject);
    }

    /** The log-in with which the giver said so, if it was said with one. */
    Optional<String> givenBy() {
        return method == Method.SELF && state != ConsentLife.REQUESTED ? Optional.of(registeredBy) : Optional.empty();
    }

    Controller holder() {
        return new Controller(controller, branch);
    }

    About about() {
        return new About(subject, holder());
    }

    Scope scope() {
        return new Scope(categories, recipients, namedRecipientsOnly, purposes);
    }

    UUID id() {
        return id;
    }

    UUID subject() {
        return subject;
    }

    UUID giver() {
        return giver;
    }

    Capacity capacity() {
        return capacity;
    }

    ConsentLife state() {
        return state;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    LocalDate validTo() {
        return validTo;
    }

    Method method() {
        return method;
    }

    Instant saidAt() {
        return saidAt;
    }

    Instant withdrawnAt() {
        return withdrawnAt;
    }

    long ordinal() {
        return ordinal;
    }

    Instant endedAt() {
        return endedAt;
    }

    Ended endedBecause() {
        return endedBecause;
    }

    UUID supersededBy() {
        return supersededBy;
    }

    /** The occasion on which staff heard it; null for an own log-in. */
    UUID registration() {
        return registration;
    }

    /** Grows with every change; the first is 1. */
    long version() {
        return version + 1;
    }
}
