package se.bryggan.consent.statement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import se.bryggan.boundary.gate.Target;
import se.bryggan.boundary.gate.TargetSource;

@ApplicationScoped
class StatementTargets implements TargetSource<StatementId> {

    private final Statements statements;

    StatementTargets(Statements statements) {
        this.statements = statements;
    }

    @Override
    public Class<StatementId> key() {
        return StatementId.class;
    }

    @Override
    public Optional<Target> find(StatementId id) {
        return statements.findByIdOptional(id.value()).map(Statement::target);
    }
}
