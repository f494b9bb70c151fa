package se.bryggan.boundary.disclosure;

/** Steps 1 to 9 for one {@link Ask}: stops, then the rows for each category in the order of their kinds, then the result. */
final class Evaluation {

    private final RuleBook book;
    private final Facts facts;
    private final Consents consents;
    private final RowTest row;
    private final Outcome outcome;
    private final Trace trace;

    Evaluation(RuleBook book, Ask ask, Trace trace) {
        this.book = book;
        this.facts = new Facts(ask, book.procedure());
        this.consents = new Consents(facts, book);
        this.row = new RowTest(facts, consents, book.procedure());
        this.outcome = new Outcome(book, facts);
        this.trace = trace;
    }

    /** {@code rows} holds at least every row for the source, the recipient and the purpose, in the order of their kinds. */
    Decision decide(RuleRow[] rows) {
        Reason stop = Stops.first(facts, book.procedure());
        if (stop != null) {
            return outcome.stopped(stop);
        }
        for (Category category : facts.ask.categories()) {
            judge(category, rows);
        }
        return outcome.conclude();
    }

    private void judge(Category category, RuleRow[] rows) {
        boolean review = false;
        RuleRow lackingConsent = null;
        for (RuleRow candidate : rows) {
            Reason reason = row.test(candidate, category);
            trace.tried(category, candidate, reason, reason == Reason.CONDITION_NOT_MET ? row.unmet() : null);
            switch (reason.effect()) {
                case PERMIT -> {
                    outcome.grant(category, candidate);
                    return;
                }
                case WITHHOLD -> {
                    outcome.withholdPlace(candidate, reason);
                    return;
                }
                case CLOSE, STOP -> {
                    outcome.close(reason);
                    return;
                }
                case ELSEWHERE -> {}
                case REFUSE, REVIEW -> {
                    outcome.refuse(candidate, reason);
                    review |= reason.effect() == Reason.Effect.REVIEW;
                    lackingConsent = reason == Reason.CONSENT_NOT_IN_FORCE ? candidate : lackingConsent;
                }
            }
        }
        if (review || staysSecretTowardsSocialServices(category)) {
            outcome.review();
        } else if (lackingConsent != null) {
            outcome.askFor(consents.standing(lackingConsent, category));
        }
    }

    /** Absolute secrecy denied towards social services: a human tests the narrow duty to report (SoL 19:2). */
    private boolean staysSecretTowardsSocialServices(Category category) {
        return facts.fromAbsoluteSecrecy && facts.toSocial && !facts.harmCovers(category);
    }
}
