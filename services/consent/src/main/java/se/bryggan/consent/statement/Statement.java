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
import se.bryggan.boundary.disclosure.ConsentState;
import se.bryggan.boundary.disclosure.Purpose;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.boundary.gate.Target;

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
    private ConsentState state;

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
    private Instant saidAt;
    private Instant withdrawnAt;
    private long ordinal;

    @Version
    @Column(name = "version")
    private long version;

    /** How the word was given. Oral and written ones are registered by staff, who answer for it. */
    enum Method {
        SELF,
        ORAL,
        WRITTEN
    }

    protected Statement() {}

    Statement(UUID id, About about, UUID giver, ConsentState state, Scope scope, LocalDate from, LocalDate to) {
        this.id = id;
        this.controller = about.holder().authority();
        this.branch = about.holder().branch();
        this.subject = about.subject();
        this.giver = giver;
        this.capacity = giver.equals(subject) ? Capacity.SUBJECT : Capacity.GUARDIAN;
        this.state = state;
        this.categories = scope.categories();
        this.recipients = scope.recipients();
        this.namedRecipientsOnly = scope.namedRecipientsOnly();
        this.purposes = scope.purposes();
        this.validFrom = from;
        this.validTo = to;
        this.method = Method.SELF;
    }

    Statement said(Method how, String registrar, Instant at) {
        this.method = how;
        this.registeredBy = registrar;
        // As exact as the database keeps it: what is answered now is what is read later.
        this.saidAt = at.truncatedTo(ChronoUnit.MICROS);
        return this;
    }

    /** Its place among all that has been said to the holder of the same person. */
    void place(long place) {
        ordinal = place;
    }

    /** Takes a given or requested consent back. False if it was not in force, so there is nothing to take back. */
    boolean withdraw(Instant at) {
        return switch (state) {
            case GIVEN, REQUESTED -> {
                state = ConsentState.WITHDRAWN;
                withdrawnAt = at.truncatedTo(ChronoUnit.MICROS);
                yield true;
            }
            case REFUSED, WITHDRAWN -> false;
        };
    }

    Target target() {
        return new Target("consent", id, holder(), null, givenBy().map(Set::of).orElse(Set.of()), subject);
    }

    /** The log-in with which the giver said so, if it was said with one. */
    Optional<String> givenBy() {
        return method == Method.SELF && state != ConsentState.REQUESTED ? Optional.of(registeredBy) : Optional.empty();
    }

    Controller holder() {
        return new Controller(controller, branch);
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

    ConsentState state() {
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

    /** Grows with every change; the first is 1. */
    long version() {
        return version + 1;
    }
}
