package se.bryggan.boundary.disclosure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** Gathers what happened to each category and makes the {@link Decision} of it (step 9). */
final class Outcome {

    private final RuleBook book;
    private final Facts facts;
    private final EnumSet<Category> permitted = EnumSet.noneOf(Category.class);
    private final List<Ground> grounds = new ArrayList<>(4);
    private final List<String> rules = new ArrayList<>(4);
    private final EnumSet<Obligation> obligations = EnumSet.of(Obligation.LOG);
    private final EnumSet<Reason> reasons = EnumSet.noneOf(Reason.class);
    private boolean review;
    private boolean restsOnConsent;
    private boolean smallCells;

    Outcome(RuleBook book, Facts facts) {
        this.book = book;
        this.facts = facts;
        if (facts.staleConsent) {
            obligations.add(Obligation.ALERT);
        }
    }

    void grant(Category category, RuleRow row) {
        permitted.add(category);
        grounds.add(Ground.of(category, row));
        name(row);
        obligations.addAll(row.obligations());
        obligations.addAll(row.obligationsFor(facts.ask.purpose()));
        restsOnConsent |= row.restsOnConsent();
        if (row.has(Trait.SUPPRESSES_SMALL_CELLS)
                && facts.hasSmallCells(book.procedure().smallestCell())) {
            smallCells = true;
            obligations.add(Obligation.SUPPRESS_SMALL_CELLS);
        }
    }

    /** Step 5. A protected subject goes first (step 3): then there is nothing for a human to decide. */
    void withholdPlace(RuleRow row, Reason reason) {
        name(row);
        reasons.add(reason);
        obligations.add(Obligation.PROTECTED_IDENTITY);
        review |= row.has(Trait.SENDS_TO_REVIEW) && !facts.protectedSubject;
    }

    void close(Reason reason) {
        reasons.add(reason);
        if (reason.obligation() != null) {
            obligations.add(reason.obligation());
        }
    }

    void refuse(RuleRow row, Reason reason) {
        reasons.add(reason);
        if (reason == Reason.LEFT_TO_A_HUMAN) {
            name(row);
        }
        if (reason == Reason.HARM_FOUND && row.has(Trait.TASK_ON_HARM)) {
            obligations.add(Obligation.TASK_CONCERN_REPORT);
        }
    }

    void review() {
        review = true;
    }

    void askFor(Consents.Standing standing) {
        if (standing.renew()) {
            obligations.add(Obligation.RENEW_CONSENT);
        }
        if (standing.obtain()) {
            obligations.add(Obligation.OBTAIN_CONSENT);
        }
    }

    /** Steps 1 to 4: nothing was tried. */
    Decision stopped(Reason stop) {
        close(stop);
        if (stop != Reason.NOTHING_ASKED && stop != Reason.BORN_LATER) {
            addProtectedIdentity();
        }
        return deny(false);
    }

    Decision conclude() {
        addProtectedIdentity();
        return permitted.isEmpty() ? denied() : permit();
    }

    private Decision denied() {
        Ask ask = facts.ask;
        boolean wrongDoor = ask.purpose() == Purpose.CONCERN_REPORT
                && facts.toSocial
                && ask.recipient().branch() != Branch.SOCIAL_INVESTIGATION;
        if (wrongDoor) {
            obligations.add(Obligation.REROUTE);
        }
        if (book.procedure().splitClaim().equals(ask.claimedBasis()) && !facts.toLawEnforcement) {
            obligations.add(Obligation.SPLIT_RECIPIENTS);
        }
        if (reasons.isEmpty()) {
            reasons.add(Reason.NO_RULE);
        }
        return deny(review && !facts.directAccess);
    }

    private Deny deny(boolean toReview) {
        return new Deny(facts.ask, toReview, facts.ask.categories(), rules, obligations, reasons, book.version());
    }

    private Permit permit() {
        EnumSet<Category> disclosed = EnumSet.copyOf(permitted);
        if (onlyNeutralText()) {
            disclosed.retainAll(EnumSet.of(Category.AGGREGATE));
            if (disclosed.size() < permitted.size()) {
                obligations.add(Obligation.NEUTRAL_TEXT);
            }
        }
        EnumSet<Category> withheld = EnumSet.copyOf(facts.ask.categories());
        withheld.removeAll(disclosed);
        boolean reduced = smallCells || !withheld.isEmpty();
        obligations.add(Obligation.STATE_BASIS);
        if (reduced && restsOnConsent && !facts.protectedSubject) {
            obligations.add(Obligation.NOTICE_OF_WITHHELD);
        }
        return new Permit(facts.ask, disclosed, withheld, grounds, rules, obligations, reduced, book.version());
    }

    private boolean onlyNeutralText() {
        Channel channel = facts.ask.context().channel();
        return channel == Channel.SMS || channel == Channel.EMAIL;
    }

    private void addProtectedIdentity() {
        if (facts.protectedSubject) {
            obligations.add(Obligation.PROTECTED_IDENTITY);
        }
    }

    private void name(RuleRow row) {
        if (!rules.contains(row.id())) {
            rules.add(row.id());
        }
    }
}
