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

/** Staff ask those who must consent: every guardian of a minor, and the pupil from 15. */
@ApplicationScoped
class RequestConsent {

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    private final Gate gate;
    private final Facts facts;
    private final Questions questions;
    private final Idempotency idempotency;

    RequestConsent(Gate gate, Facts facts, Questions questions, Idempotency idempotency) {
        this.gate = gate;
        this.facts = facts;
        this.questions = questions;
        this.idempotency = idempotency;
    }

    sealed interface Result permits Requested, UnknownSubject {}

    record Requested(List<StatementView> statements) implements Result {}

    record UnknownSubject() implements Result {}

    @Guarded("consent.request")
    Result request(About about, Scope scope, LocalDate validTo, String idempotencyKey) {
        var order = new Order(about, scope, validTo);
        return idempotency.once(idempotencyKey, order, Requested.class, () -> facts.person(about.subject())
                .<Result>map(subject -> ask(gate.permit(), order, subject))
                .orElseGet(UnknownSubject::new));
    }

    /** What the idempotency key stands for. */
    private record Order(About about, Scope scope, LocalDate validTo) {}

    private Requested ask(AccessPermit permit, Order order, PersonFact subject) {
        LocalDate today = LocalDate.ofInstant(permit.at(), STOCKHOLM);
        List<StatementView> asked = new ArrayList<>();
        for (UUID giver : Givers.of(subject, today)) {
            asked.add(questions.put(permit, Said.question(order.about(), giver, order.scope(), order.validTo())));
        }
        return new Requested(asked);
    }
}
