package se.bryggan.sip.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Ties a suggestion to the SIP that a person opened from it, in the transaction that opens it. */
@ApplicationScoped
public class TakeSuggestion {

    private final Suggestions suggestions;

    TakeSuggestion(Suggestions suggestions) {
        this.suggestions = suggestions;
    }

    /** False if there is no such open suggestion about the person at the unit. */
    public boolean take(UUID suggestion, UUID sip, UUID about, String unit) {
        return suggestions
                .findByIdOptional(suggestion)
                .map(found -> found.take(sip, about, unit))
                .orElse(false);
    }
}
