package se.bryggan.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What those who deliver notices may know of them. */
@ApplicationScoped
public class Outgoing {

    private final Notices notices;

    Outgoing(Notices notices) {
        this.notices = notices;
    }

    /** A notice in scope that is still worth telling: nobody has acknowledged it. */
    public Optional<Letter> find(UUID id) {
        return notices.findByIdOptional(id)
                .filter(notice -> !notice.acknowledged())
                .map(notice -> new Letter(notice.id(), notice.addressee(), notice.raisedAt(), notice.due()));
    }

    /** Whom to tell, since when, and the last day that the text may name. */
    public record Letter(UUID noticeId, Addressee addressee, Instant raisedAt, Instant due) {}
}
