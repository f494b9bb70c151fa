package se.bryggan.consent.statement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import se.bryggan.outbox.Due;
import se.bryggan.outbox.TimerHandler;

/** A person about whom something has been said turns 15 or 18. */
@ApplicationScoped
class Birthday implements TimerHandler<Birthday.Of> {

    private final ReviewStatements review;

    Birthday(ReviewStatements review) {
        this.review = review;
    }

    /** Whose. */
    record Of(UUID subject) {}

    @Override
    public String name() {
        return Watches.BIRTHDAY;
    }

    @Override
    public Class<Of> type() {
        return Of.class;
    }

    @Override
    public void due(Due<Of> timer) {
        UUID subject = timer.data().subject();
        review.review(timer.controller(), new Turn(subject, Set.of(subject), false));
    }
}
