package se.bryggan.consent.statement;

import jakarta.enterprise.context.ApplicationScoped;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;

/**
 * Ends a consent whose last day has passed. Nobody's decision waits for this: each looks at the days itself. But givers and
 * staff see that it is over, and a reader whose clock is wrong is told.
 */
@ApplicationScoped
class ExpireConsent {

    private final Gate gate;
    private final Statements statements;
    private final Register register;

    ExpireConsent(Gate gate, Statements statements, Register register) {
        this.gate = gate;
        this.statements = statements;
        this.register = register;
    }

    @Guarded("consent.expire")
    void expire(StatementId id) {
        AccessPermit permit = gate.permit();
        register.expire(permit, statements.locked(id.value()), Statement.Ended.LAST_DAY_PASSED);
    }
}
