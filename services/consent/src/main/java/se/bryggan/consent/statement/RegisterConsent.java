package se.bryggan.consent.statement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.bryggan.boundary.facts.Facts;
import se.bryggan.boundary.facts.PersonFact;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.boundary.http.Idempotency;

/** Staff of the holder register what a giver said by word of mouth or on paper, and answer for it. */
@ApplicationScoped
class RegisterConsent {

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    private final Gate gate;
    private final Facts facts;
    private final Register register;
    private final Idempotency idempotency;

    RegisterConsent(Gate gate, Facts facts, Register register, Idempotency idempotency) {
        this.gate = gate;
        this.facts = facts;
        this.register = register;
        this.idempotency = idempotency;
    }

    sealed interface Result permits Registered, NotAGiver {}

    record Registered(StatementView statement) implements Result {}

    /** The register knows nobody who may say this for the subject by that reference. */
    record NotAGiver() implements Result {}

    @Guarded("consent.register")
    Result register(About about, UUID giver, Statement.Method method, StatementRequest request, String idempotencyKey) {
        return idempotency.once(
                idempotencyKey,
                List.of(giver, method, request),
                Registered.class,
                () -> keep(about, giver, method, request));
    }

    private Result keep(About about, UUID giver, Statement.Method method, StatementRequest request) {
        AccessPermit permit = gate.permit();
        Optional<PersonFact> subject = facts.person(about.subject());
        LocalDate today = LocalDate.ofInstant(permit.at(), STOCKHOLM);
        if (subject.isEmpty() || !Givers.mayBe(giver, subject.get(), today)) {
            return new NotAGiver();
        }
        return new Registered(register.keep(permit, request, giver, method));
    }
}
