package se.bryggan.consent.statement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import se.bryggan.boundary.facts.Facts;
import se.bryggan.boundary.facts.PersonFact;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;

/** Staff of the holder register what a giver said by word of mouth or on paper, and answer for it. */
@ApplicationScoped
class RegisterConsent {

    private final Gate gate;
    private final Facts facts;
    private final Register register;

    RegisterConsent(Gate gate, Facts facts, Register register) {
        this.gate = gate;
        this.facts = facts;
        this.register = register;
    }

    sealed interface Result permits Registered, NotAGiver {}

    record Registered(StatementView statement) implements Result {}

    /** The register knows nobody who may say this for the subject by that reference. */
    record NotAGiver() implements Result {}

    @Guarded("consent.register")
    Result register(About about, UUID giver, Statement.Method method, StatementRequest request) {
        AccessPermit permit = gate.permit();
        Optional<PersonFact> subject = facts.person(about.subject());
        boolean mayGive = giver.equals(about.subject())
                || subject.map(fact -> fact.guardians().contains(giver)).orElse(false);
        return mayGive ? new Registered(register.keep(permit, request, giver, method)) : new NotAGiver();
    }
}
