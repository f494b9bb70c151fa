package se.bryggan.sip.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import se.bryggan.contracts.casework.SipSuggested;
import se.bryggan.outbox.inbox.EventHandler;
import se.bryggan.outbox.inbox.Received;

@ApplicationScoped
class SipSuggestedHandler implements EventHandler<SipSuggested> {

    private final KeepSuggestion keep;

    SipSuggestedHandler(KeepSuggestion keep) {
        this.keep = keep;
    }

    @Override
    public Class<SipSuggested> type() {
        return SipSuggested.class;
    }

    @Override
    public void handle(Received<SipSuggested> event) {
        keep.keep(event.data());
    }
}
