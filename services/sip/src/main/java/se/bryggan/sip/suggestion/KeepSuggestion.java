package se.bryggan.sip.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.contracts.casework.SipSuggested;
import se.bryggan.sip.party.Notices;

/** Keeps a suggestion and lets the unit know that something waits. */
@ApplicationScoped
class KeepSuggestion {

    private static final String LINK = "sip-suggestion";

    private final Gate gate;
    private final Suggestions suggestions;
    private final Notices notices;

    KeepSuggestion(Gate gate, Suggestions suggestions, Notices notices) {
        this.gate = gate;
        this.suggestions = suggestions;
        this.notices = notices;
    }

    @Guarded("suggestion.keep")
    void keep(SipSuggested said) {
        AccessPermit permit = gate.permit();
        var suggestion = new Suggestion(UUID.randomUUID(), permit.controller(), said);
        suggestions.persist(suggestion);
        notices.soon(permit, new Notices.Waiting(suggestion.id(), said.unit(), LINK));
    }
}
