package se.bryggan.casework.investigation;

import jakarta.enterprise.context.ApplicationScoped;
import se.bryggan.contracts.referral.ConcernDecided;
import se.bryggan.outbox.inbox.EventHandler;
import se.bryggan.outbox.inbox.Received;

@ApplicationScoped
class ConcernDecidedHandler implements EventHandler<ConcernDecided> {

    private final OpenInvestigation openInvestigation;

    ConcernDecidedHandler(OpenInvestigation openInvestigation) {
        this.openInvestigation = openInvestigation;
    }

    @Override
    public Class<ConcernDecided> type() {
        return ConcernDecided.class;
    }

    @Override
    public void handle(Received<ConcernDecided> event) {
        switch (event.data().decision()) {
            case INVESTIGATION_OPENED -> openInvestigation.open(event.owner(), event.data());
            case NOT_OPENED, LINKED_TO_ONGOING -> {
                // No new investigation: the report of concern and what came of it stay where it was received.
            }
        }
    }
}
