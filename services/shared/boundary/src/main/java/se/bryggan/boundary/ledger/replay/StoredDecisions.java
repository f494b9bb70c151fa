package se.bryggan.boundary.ledger.replay;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jboss.logging.Logger;
import se.bryggan.boundary.disclosure.DisclosurePoint;
import se.bryggan.boundary.disclosure.Explanation;
import se.bryggan.boundary.disclosure.plain.PlainWords;
import se.bryggan.boundary.disclosure.wire.ExplanationView;
import se.bryggan.boundary.gate.Guarded;

/** Explains and replays decisions of the ledger of the authority in scope. */
@ApplicationScoped
public class StoredDecisions {

    private static final Logger LOG = Logger.getLogger(StoredDecisions.class);

    private final LedgerRows rows;
    private final DisclosurePoint point;
    private final PlainWords words = PlainWords.load(StoredDecisions.class.getClassLoader());

    StoredDecisions(LedgerRows rows, DisclosurePoint point) {
        this.rows = rows;
        this.point = point;
    }

    @Guarded("ledger.explain")
    public StoredExplanation explain(DecisionRef decision) {
        JsonNode row = row(decision);
        Answer said = Answer.of(row);
        String book = row.path("rule_book").asText();
        try {
            Explanation explanation = point.explainAttested(Recorded.ofRow(row).ask());
            boolean agrees = noted(decision, said.differences(Answer.of(explanation.decision())))
                    .isEmpty();
            return new StoredExplanation(
                    decision.id(), at(row), said, book, agrees, ExplanationView.of(explanation, words), null);
        } catch (NotReplayable e) {
            noted(decision, List.of(e.getMessage()));
            return new StoredExplanation(decision.id(), at(row), said, book, false, null, e.getMessage());
        }
    }

    @Guarded("ledger.replay")
    public Replayed replay(DecisionRef decision) {
        JsonNode row = row(decision);
        Answer said = Answer.of(row);
        String book = row.path("rule_book").asText();
        String present = point.ruleBookVersion();
        try {
            Answer again = Answer.of(point.decideAttested(Recorded.ofRow(row).ask()));
            List<String> differences = noted(decision, said.differences(again));
            return new Replayed(
                    decision.id(), at(row), differences.isEmpty(), said, book, again, present, differences, null);
        } catch (NotReplayable e) {
            noted(decision, List.of(e.getMessage()));
            return new Replayed(decision.id(), at(row), false, said, book, null, present, List.of(), e.getMessage());
        }
    }

    /** A decision that does not come out as it was recorded is for operations to look at: codes only, no person. */
    private static List<String> noted(DecisionRef decision, List<String> differences) {
        if (!differences.isEmpty()) {
            LOG.errorf("ledger: decision %s does not come out as it was recorded", decision.id());
        }
        return differences;
    }

    private JsonNode row(DecisionRef decision) {
        return rows.find(decision.id()).orElseThrow(() -> new IllegalStateException("the gate has seen it"));
    }

    private static Instant at(JsonNode row) {
        return OffsetDateTime.parse(row.required("at").textValue()).toInstant();
    }
}
