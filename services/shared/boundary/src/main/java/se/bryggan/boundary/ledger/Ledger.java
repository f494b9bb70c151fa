package se.bryggan.boundary.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import se.bryggan.boundary.disclosure.Ask;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.disclosure.Decision;
import se.bryggan.boundary.disclosure.Deny;
import se.bryggan.boundary.disclosure.Permit;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Actor;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Target;
import se.bryggan.boundary.ledger.replay.AskJson;

/**
 * The deciding authority's record: one row per decision, in the transaction of its effect.
 *
 * <p>If a row cannot be written the call fails, and with it the effect: nothing leaves unrecorded. Rows hold references
 * and codes, never names, personnummer or free text. Own-authority reads stand in the access log.
 */
@ApplicationScoped
public class Ledger {

    /** Refusals of actors who act for no authority stand under the platform's operator. */
    public static final Controller OPERATOR = new Controller("operator", Branch.PLATFORM_OPERATIONS);

    private final DataSource database;
    private final Clock clock;

    Ledger(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Records a permitted act within the own authority. */
    public void access(AccessPermit permit) {
        insert(Row.of("ledger", permit)
                .with("question", "ACCESS")
                .with("outcome", "PERMIT")
                .with("rules", List.of(permit.rule())));
    }

    /** Records a permitted read within the own authority (lag 2001:454 10 §, PDL 4:3). */
    public void read(AccessPermit permit) {
        insert(Row.of("access_log", permit).with("rule", permit.rule()));
    }

    /**
     * Records a refused act, under the controller whose rows were asked for; {@code target} is null where there is none
     * that the controller holds.
     */
    public void refusal(String act, Actor actor, Controller controller, Target target, String code) {
        Row row = Row.in("ledger", UUID.randomUUID(), clock.instant(), controller, act, actor)
                .with("question", "ACCESS")
                .with("outcome", "DENY")
                .with("code", code);
        insert(target == null ? row : row.about(target));
    }

    /** Records a decision about a crossing, with the facts that it was made on. */
    public void disclosure(AccessPermit permit, Ask ask, Decision decision, Gate.Crossing crossing) {
        Row row = Row.in(
                        "ledger", UUID.randomUUID(), clock.instant(), permit.controller(), permit.act(), permit.actor())
                .with("question", "DISCLOSURE")
                .with("step", crossing.step())
                .with("handover", crossing.handover())
                .with("recipient_authority", ask.recipient().authority())
                .with("recipient_branch", ask.recipient().branch())
                .with("recipient_unit", crossing.recipientUnit())
                .with("subject", crossing.subject())
                .with("purpose", ask.purpose())
                .with("ask", AskJson.write(ask));
        insert(answer(row, decision));
    }

    private static Row answer(Row row, Decision decision) {
        return switch (decision) {
            case Permit permit ->
                row.with("outcome", permit.reduced() ? "REDACT" : "PERMIT")
                        .with("categories", permit.categories())
                        .with("withheld", permit.withheld())
                        .with("rules", permit.rules())
                        .with("obligations", permit.obligations())
                        .with("rule_book", permit.ruleBookVersion())
                        .with("ask_digest", permit.askDigest());
            case Deny deny ->
                row.with("outcome", "DENY")
                        .with("review", deny.review())
                        .with("withheld", deny.withheld())
                        .with("rules", deny.rules())
                        .with("obligations", deny.obligations())
                        .with("rule_book", deny.ruleBookVersion())
                        .with("ask_digest", deny.askDigest());
        };
    }

    private void insert(Row row) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(row.insert())) {
            insert.setString(1, row.json());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new LedgerUnavailable(e);
        }
    }
}
