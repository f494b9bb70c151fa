package se.bryggan.referral.incoming;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import se.bryggan.outbox.facts.ConsentKept;

/** A consent that arrives after a decision may free the answer. */
@ApplicationScoped
class ConsentHeard {

    private final AnswerLater later;

    ConsentHeard(AnswerLater later) {
        this.later = later;
    }

    void kept(@Observes ConsentKept consent) {
        if (consent.change().state().equals("GIVEN")) {
            later.answer(consent.holder(), consent.change().subjectRef());
        }
    }
}
