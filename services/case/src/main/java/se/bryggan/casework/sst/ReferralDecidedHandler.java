package se.bryggan.casework.sst;

import jakarta.enterprise.context.ApplicationScoped;
import se.bryggan.contracts.referral.ReferralDecided;
import se.bryggan.outbox.inbox.EventHandler;
import se.bryggan.outbox.inbox.Received;

@ApplicationScoped
class ReferralDecidedHandler implements EventHandler<ReferralDecided> {

    private final OpenCase openCase;

    ReferralDecidedHandler(OpenCase openCase) {
        this.openCase = openCase;
    }

    @Override
    public Class<ReferralDecided> type() {
        return ReferralDecided.class;
    }

    @Override
    public void handle(Received<ReferralDecided> event) {
        switch (event.data().decision()) {
            case ACCEPTED -> openCase.open(event.owner(), event.data());
            case REJECTED, REDIRECTED -> {
                // Nothing of the pupil is kept here when the team does not take the case.
            }
        }
    }
}
