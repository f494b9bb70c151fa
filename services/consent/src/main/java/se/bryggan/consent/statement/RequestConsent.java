package se.bryggan.consent.statement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.bryggan.boundary.facts.Facts;
import se.bryggan.boundary.facts.PersonFact;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.boundary.http.Idempotency;
import se.bryggan.outbox.Outbox;

/** Staff ask those who must consent: every guardian of a minor, and the pupil from 15. */
@ApplicationScoped
class RequestConsent {

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    private final Gate gate;
    private final Facts facts;
    private final Register register;
    private final Outbox outbox;
    private final Idempotency idempotency;

    RequestConsent(Gate gate, Facts facts, Register register, Outbox outbox, Idempotency idempotency) {
        this.gate = gate;
        this.facts = facts;
        this.register = register;
        this.outbox = outbox;
        this.idempotency = idempotency;
    }

    sealed interface Result permits Requested, UnknownSubject {}

    record Requested(List<StatementView> statements) implements Result {}

    record UnknownSubject() implements Result {}

    @Guarded("consent.request")
    Result request(About about, Scope scope, String idempotencyKey) {
        return idempotency.once(
                idempotencyKey, List.of(about, scope), Requested.class, () -> facts.person(about.subject())
                        .<Result>map(subject -> ask(gate.permit(), about, scope, subject))
                        .orElseGet(UnknownSubject::new));
    }

    private Requested ask(AccessPermit permit, About about, Scope scope, PersonFact subject) {
        List<StatementView> asked = new ArrayList<>();
        for (UUID giver : Givers.of(subject, LocalDate.ofInstant(permit.at(), STOCKHOLM))) {
            StatementView statement = register.ask(permit, about, giver, scope, null);
            outbox.append(permit, Notices.asked(about, giver, statement.id(), permit.at()));
            asked.add(statement);
        }
        return new Requested(asked);
    }
}
