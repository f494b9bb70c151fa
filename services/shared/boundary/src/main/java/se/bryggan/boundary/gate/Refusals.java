package se.bryggan.boundary.gate;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import se.bryggan.boundary.ledger.Ledger;

/** Records what was refused. */
@ApplicationScoped
class Refusals {

    private final RowScope rows;
    private final Ledger ledger;

    Refusals(RowScope rows, Ledger ledger) {
        this.rows = rows;
        this.ledger = ledger;
    }

    /** Records in the current transaction, and leaves it in the row scope of the refusal. */
    void record(Guard.Refusal refusal) {
        rows.enter(new RowScope.Scope(refusal.controller(), false), refusal.actor());
        ledger.refusal(
                refusal.act(),
                refusal.actor(),
                refusal.controller(),
                refusal.target(),
                refusal.code().name());
    }

    /** Records in a transaction of its own, which the end of the one around it does not touch. */
    Denied recordAlone(Guard.Refusal refusal) {
        QuarkusTransaction.requiringNew().run(() -> record(refusal));
        return refusal.denied();
    }
}
