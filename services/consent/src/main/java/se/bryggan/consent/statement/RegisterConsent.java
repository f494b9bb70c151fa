package se.bryggan.consent.statement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
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
    private final Registrations registrations;
    private final Register register;
    private final Idempotency idempotency;

    RegisterConsent(Gate gate, Facts facts, Registrations registrations, Register register, Idempotency idempotency) {
        this.gate = gate;
        this.facts = facts;
        this.registrations = registrations;
        this.register = register;
        this.idempotency = idempotency;
    }

    sealed interface Result permits Registered, NotAGiver {}

    record Registered(StatementView statement) implements Result {}

    /** The register knows nobody who may say this for the subject by that reference. */
    record NotAGiver() implements Result {}

    @Guarded("consent.register")
    Result register(About about, HeardStatement heard, String idempotencyKey) {
        return idempotency.once(idempotencyKey, heard, Registered.class, () -> keep(about, heard));
    }

    private Result keep(About about, HeardStatement heard) {
        AccessPermit permit = gate.permit();
        Optional<PersonFact> subject = facts.person(about.subject());
        LocalDate today = LocalDate.ofInstant(permit.at(), STOCKHOLM);
        if (subject.isEmpty() || !Givers.mayBe(heard.giver(), subject.get(), today)) {
            return new NotAGiver();
        }
        var noted = new Circumstances(null, null, heard.witnessNote());
        Registration registration =
                registrations.add(permit, about, heard.method().method(), noted);
        return new Registered(register.keep(permit, heard.said(registration.id())));
    }
}
