package se.bryggan.sip.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import se.bryggan.boundary.facts.Facts;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.boundary.http.Idempotency;
import se.bryggan.sip.suggestion.TakeSuggestion;
import se.bryggan.sip.words.Words;

/** A person identifies the need of a SIP, at once and without waiting for anybody's consent (SoL 10:8). */
@ApplicationScoped
class OpenSip {

    private final Gate gate;
    private final Facts facts;
    private final Sips sips;
    private final TakeSuggestion suggestions;
    private final Words words;
    private final PlanEvents events;
    private final Idempotency idempotency;

    OpenSip(
            Gate gate,
            Facts facts,
            Sips sips,
            TakeSuggestion suggestions,
            Words words,
            PlanEvents events,
            Idempotency idempotency) {
        this.gate = gate;
        this.facts = facts;
        this.sips = sips;
        this.suggestions = suggestions;
        this.words = words;
        this.events = events;
        this.idempotency = idempotency;
    }

    @Guarded("sip.open")
    Result open(OpenRequest request, String key) {
        return idempotency.once(key, request, Result.Done.class, () -> open(request));
    }

    private Result open(OpenRequest request) {
        AccessPermit permit = gate.permit();
        UUID subject = request.socialRef().value();
        UUID id = UUID.randomUUID();
        String unit = permit.actor().unit();
        if (facts.person(subject).isEmpty()) {
            return new Result.Flawed("unknown-person");
        }
        if (request.suggestion() != null && !suggestions.take(request.suggestion(), id, subject, unit)) {
            return new Result.Flawed("unknown-suggestion");
        }
        var sip = new Sip(id, permit.controller(), unit, subject, request.needs());
        byte[] need = words.seal(id, permit.controller(), request.needText());
        sips.persistAndFlush(sip.opened(need, permit.actor().id(), permit.at()));
        events.opened(permit, sip);
        return new Result.Done(Standing.of(sip));
    }
}
