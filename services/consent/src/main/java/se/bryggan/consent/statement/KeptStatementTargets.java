package se.bryggan.consent.statement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import se.bryggan.boundary.gate.Target;
import se.bryggan.boundary.gate.TargetSource;

@ApplicationScoped
class KeptStatementTargets implements TargetSource<KeptStatement> {

    private final Statements statements;
    private final AboutTargets about;

    KeptStatementTargets(Statements statements, AboutTargets about) {
        this.statements = statements;
        this.about = about;
    }

    @Override
    public Class<KeptStatement> key() {
        return KeptStatement.class;
    }

    @Override
    public Optional<Target> find(KeptStatement kept) {
        return statements
                .findByIdOptional(kept.id())
                .flatMap(found -> about.find(new About(found.subject(), found.holder())));
    }
}
