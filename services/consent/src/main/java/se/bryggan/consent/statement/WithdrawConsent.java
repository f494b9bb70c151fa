package se.bryggan.consent.statement;

import jakarta.enterprise.context.ApplicationScoped;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Actor;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.boundary.gate.Kinship;
import se.bryggan.boundary.gate.Sector;

/**
 * Takes a consent back. Stops new disclosures; what a recipient already has is not erased by it.
 *
 * <p>No version is asked for: a withdrawal must not fail because somebody else changed something. Nor is the directory
 * needed by whoever gave the consent with the same log-in; only a word that staff wrote down has to be traced to its
 * giver. Whoever takes back what a newer word of their own has replaced takes back the newer one.
 */
@ApplicationScoped
class WithdrawConsent {

    private final Gate gate;
    private final Kinship kinship;
    private final Statements statements;
    private final Register register;

    WithdrawConsent(Gate gate, Kinship kinship, Statements statements, Register register) {
        this.gate = gate;
        this.kinship = kinship;
        this.statements = statements;
        this.register = register;
    }

    sealed interface Result permits Withdrawn, AnothersWord {}

    /** Taken back, now or before. */
    record Withdrawn(StatementView statement) implements Result {}

    /** Only the giver takes a consent back; the other guardian refuses in an own statement. */
    record AnothersWord() implements Result {}

    @Guarded("consent.withdraw")
    Result withdraw(StatementId id, Controller holder) {
        AccessPermit permit = gate.permit();
        Statement statement = statements.standing(id.value());
        if (!isGiver(permit.actor(), statement)) {
            return new AnothersWord();
        }
        register.withdraw(permit, statement, permit.at());
        return new Withdrawn(StatementView.of(statement, permit));
    }

    private boolean isGiver(Actor actor, Statement statement) {
        if (statement.givenBy().filter(actor.id()::equals).isPresent()) {
            return true;
        }
        Kinship.Kin kin = kinship.of(actor, Sector.of(statement.holder().branch()));
        return statement.giver().equals(kin.self());
    }
}
