package se.bryggan.consent.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import se.bryggan.boundary.gate.Actor;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.boundary.gate.CurrentActor;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.outbox.facts.PersonKept;

/** Lets each holder look again at what was said about a person of whom the register tells something new. */
@ApplicationScoped
class FollowRegister {

    private final Holders holders;
    private final ReviewStatements review;
    private final CurrentActor current;

    FollowRegister(Holders holders, ReviewStatements review, CurrentActor current) {
        this.holders = holders;
        this.review = review;
        this.current = current;
    }

    @Guarded("consent.follow-register")
    void on(@Observes PersonKept kept) throws Exception {
        Turn turn = Turn.of(kept);
        for (Controller holder : holders.of(turn.subject())) {
            // The register speaks to every holder; each looks at its own rows.
            current.runAs(Actor.service(current.get().id(), holder), () -> {
                review.review(holder, turn);
                return null;
            });
        }
    }
}
