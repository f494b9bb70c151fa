package se.bryggan.boundary.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Decides what may be disclosed; pure, thread-safe, and never throws: whatever goes wrong inside is a {@link Deny} with
 * {@code ALERT}.
 */
public final class DisclosurePoint {

    private static final System.Logger LOG = System.getLogger(DisclosurePoint.class.getName());
    private static final String NO_VERSION = "none";

    /** Null = it could not be read, and everything is denied. */
    private final RuleBook book;

    public DisclosurePoint(RuleBook book) {
        this.book = Objects.requireNonNull(book, "book");
    }

    private DisclosurePoint() {
        this.book = null;
    }

    /** A point whose rule book could not be read: it denies everything, with {@code ALERT}. */
    public static DisclosurePoint withoutRuleBook() {
        return new DisclosurePoint();
    }

    public Decision decide(Ask ask) {
        return decide(ask, Trace.NONE);
    }

    /** As {@link #decide(Ask)}, but a question with a fact that nobody is named for is denied, with {@code ALERT}. */
    public Decision decideAttested(Ask ask) {
        return ask == null || book == null || Origins.complete(ask)
                ? decide(ask)
                : failClosed(ask, ask.categories(), Reason.FACT_WITHOUT_ORIGIN);
    }

    /** One decision per question, in the same order; no question influences another. */
    public List<Decision> decide(List<Ask> asks) {
        var decisions = new ArrayList<Decision>(asks.size());
        for (Ask ask : asks) {
            decisions.add(decide(ask));
        }
        return decisions;
    }

    /**
     * Decides and tells every row that was tried for each category, with the reason why it did or did not apply.
     *
     * <p>The same evaluation as {@link #decide(Ask)}, but over all rows. A permit in it is used up: it explains and
     * opens nothing.
     */
    public Explanation explain(Ask ask) {
        var trials = new ArrayList<Trial>();
        Decision decision =
                decide(ask, (category, row, reason, unmet) -> trials.add(new Trial(category, row, reason, unmet)));
        if (decision instanceof Permit permit) {
            permit.use();
        }
        return new Explanation(decision, trials);
    }

    /** The answer to a question that names a branch, category or purpose that the platform does not know. */
    public Deny denyUnknown(Set<Category> knownCategories) {
        return failClosed(null, knownCategories, Reason.UNKNOWN_WORD);
    }

    /** Readable version and start of the digest of the rule book; {@code none} without one. */
    public String ruleBookVersion() {
        return book == null ? NO_VERSION : book.version();
    }

    private Decision decide(Ask ask, Trace trace) {
        if (book == null) {
            return failClosed(ask, ask == null ? Set.of() : ask.categories(), Reason.NO_RULE_BOOK);
        }
        try {
            RuleRow[] rows = trace == Trace.NONE ? rowsFor(ask) : book.allRows();
            return new Evaluation(book, ask, trace).decide(rows);
        } catch (RuntimeException e) {
            // Only the kind of failure: a message could carry something about a person.
            LOG.log(
                    System.Logger.Level.ERROR,
                    "disclosure failed closed: {0}",
                    e.getClass().getName());
            return failClosed(ask, ask == null ? Set.of() : ask.categories(), Reason.UNEXPECTED);
        }
    }

    private RuleRow[] rowsFor(Ask ask) {
        return book.rowsFor(ask.source().branch(), ask.recipient().branch(), ask.purpose());
    }

    private Deny failClosed(Ask ask, Set<Category> withheld, Reason reason) {
        return new Deny(
                ask,
                false,
                withheld,
                List.of(),
                Set.of(Obligation.LOG, Obligation.ALERT),
                Set.of(reason),
                ruleBookVersion());
    }
}
