package se.bryggan.notification.notice;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.boundary.gate.Sector;
import se.bryggan.contracts.notice.NoticeRaised;
import se.bryggan.contracts.notice.Urgency;

/** A notice to whoever holds a post, or to a person. */
@Entity
class Notice {

    @Id
    private UUID id;

    @Version
    private long version;

    private String controller;

    @Enumerated(EnumType.STRING)
    private Branch branch;

    @Enumerated(EnumType.STRING)
    private Sector sector;

    private UUID matterRef;
    private String unit;
    private String role;
    private String schoolGroup;
    private UUID person;

    @Enumerated(EnumType.STRING)
    private Urgency urgency;

    private Instant due;
    private String link;
    private Instant raisedAt;
    private Instant acknowledgedAt;
    private String acknowledgedBy;
    private Instant escalatedAt;
    private UUID escalationOf;

    protected Notice() {}

    static Notice raised(Controller owner, Sector sector, NoticeRaised event, Instant at) {
        Notice notice = new Notice();
        notice.id = event.noticeId();
        notice.controller = owner.authority();
        notice.branch = owner.branch();
        notice.sector = sector;
        notice.matterRef = event.matterRef();
        notice.unit = event.unit();
        notice.role = event.role();
        notice.schoolGroup = event.group();
        notice.person = event.personRef();
        notice.urgency = event.urgency();
        notice.due = event.due();
        notice.link = event.link();
        notice.raisedAt = at;
        return notice;
    }

    /** A notice to another role of the same unit, in place of this one that nobody has read. */
    Notice passOnTo(String head, Instant at, Instant newDue) {
        escalatedAt = at;
        Notice next = new Notice();
        next.id = UUID.randomUUID();
        next.controller = controller;
        next.branch = branch;
        next.sector = sector;
        next.matterRef = matterRef;
        next.unit = unit;
        next.role = head;
        next.urgency = Urgency.SAME_DAY;
        next.due = newDue;
        next.link = link;
        next.raisedAt = at;
        next.escalationOf = id;
        return next;
    }

    /** Whether it must be passed on: addressed to a post, unread, and not itself passed on already. */
    boolean mustBePassedOn() {
        return acknowledgedAt == null && escalatedAt == null && escalationOf == null && unit != null;
    }

    /** Answers false if somebody had acknowledged it before. */
    boolean acknowledge(String by, Instant at) {
        if (acknowledgedAt != null) {
            return false;
        }
        // As the database keeps it, so that the first answer and the next are the same.
        acknowledgedAt = at.truncatedTo(ChronoUnit.MICROS);
        acknowledgedBy = by;
        return true;
    }

    Addressee addressee() {
        return new Addressee(sector, unit, role, schoolGroup, person);
    }

    /** When the first e-mail is of no use any more, since it has been read after log-in. */
    boolean acknowledged() {
        return acknowledgedAt != null;
    }

    Controller owner() {
        return new Controller(controller, branch);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID matterRef() {
        return matterRef;
    }

    Urgency urgency() {
        return urgency;
    }

    Instant due() {
        return due;
    }

    String link() {
        return link;
    }

    Instant raisedAt() {
        return raisedAt;
    }

    Instant acknowledgedAt() {
        return acknowledgedAt;
    }

    Instant escalatedAt() {
        return escalatedAt;
    }
}
