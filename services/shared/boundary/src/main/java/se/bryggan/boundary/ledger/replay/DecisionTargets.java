package se.bryggan.boundary.ledger.replay;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.boundary.gate.Target;
import se.bryggan.boundary.gate.TargetSource;

/** Whose decision it is, and about whom, so that whoever looks at it stands in that person's access log. */
@ApplicationScoped
class DecisionTargets implements TargetSource<DecisionRef> {

    private final LedgerRows rows;

    DecisionTargets(LedgerRows rows) {
        this.rows = rows;
    }

    @Override
    public Class<DecisionRef> key() {
        return DecisionRef.class;
    }

    @Override
    public Optional<Target> find(DecisionRef key) {
        return rows.find(key.id())
                .map(row -> new Target("decision", key.id(), controller(row), null, Set.of(), subject(row)));
    }

    private static Controller controller(JsonNode row) {
        return new Controller(
                row.required("controller").textValue(),
                Branch.valueOf(row.required("branch").textValue()));
    }

    private static UUID subject(JsonNode row) {
        return row.has("subject") ? UUID.fromString(row.get("subject").textValue()) : null;
    }
}
