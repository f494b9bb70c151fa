package se.bryggan.consent.statement;

import jakarta.enterprise.context.ApplicationScoped;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.boundary.http.Page;

/** What has been said of a person to one holder, all or one, for the holder's staff, the guardians and the pupil. */
@ApplicationScoped
class ReadStatements {

    private final Gate gate;
    private final Statements statements;

    ReadStatements(Gate gate, Statements statements) {
        this.gate = gate;
        this.statements = statements;
    }

    @Guarded("consent.list")
    Page<StatementView> list(About about, Controller holder, int page, int limit) {
        AccessPermit permit = gate.permit();
        var found = statements.about(about.subject(), page, limit);
        return new Page<>(
                found.stream()
                        .map(statement -> StatementView.of(statement, permit))
                        .toList(),
                page,
                limit,
                found.count());
    }

    /** {@code holder} tells the gate whose rows these are. */
    @Guarded("consent.read")
    StatementView read(KeptStatement kept, Controller holder) {
        return StatementView.of(statements.findById(kept.id()), gate.permit());
    }
}
