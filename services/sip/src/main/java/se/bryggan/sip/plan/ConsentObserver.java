package se.bryggan.sip.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import se.bryggan.boundary.disclosure.Purpose;
import se.bryggan.outbox.facts.ConsentKept;

/** Follows what is said of consent to the purpose SIP. */
@ApplicationScoped
class ConsentObserver {

    private final FollowConsent follow;

    ConsentObserver(FollowConsent follow) {
        this.follow = follow;
    }

    void on(@Observes ConsentKept kept) {
        var purposes = kept.change().purposes();
        if (purposes == null || purposes.contains(Purpose.SIP.name())) {
            follow.follow(kept.holder(), kept.change());
        }
    }
}
