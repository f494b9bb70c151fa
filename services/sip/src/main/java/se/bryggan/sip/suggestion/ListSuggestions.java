package se.bryggan.sip.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.boundary.http.Page;

/** The own unit's suggestions that nobody has acted on, oldest first. */
@ApplicationScoped
class ListSuggestions {

    private final Gate gate;
    private final Suggestions suggestions;

    ListSuggestions(Gate gate, Suggestions suggestions) {
        this.gate = gate;
        this.suggestions = suggestions;
    }

    @Guarded("suggestion.list")
    Page<SuggestionView> list(int page, int limit) {
        AccessPermit permit = gate.permit();
        var found = suggestions.openOf(permit.actor().unit(), page, limit);
        return new Page<>(found.stream().map(Suggestion::view).toList(), page, limit, found.count());
    }
}
