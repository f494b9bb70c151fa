package se.bryggan.casework.sst;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.disclosure.ConsentState;
import se.bryggan.outbox.facts.ConsentKept;

/** Consents that the team holds; other branches' are answered for by those who act on them. */
@ApplicationScoped
class WithdrawalObserver {

    private final PauseCases pause;

    WithdrawalObserver(PauseCases pause) {
        this.pause = pause;
    }

    void on(@Observes ConsentKept kept) {
        boolean withdrawn = kept.change().state().equals(ConsentState.WITHDRAWN.name());
        if (withdrawn && kept.holder().branch() == Branch.SCHOOL_SOCIAL_TEAM) {
            pause.pause(kept.holder(), kept.change());
        }
    }
}
