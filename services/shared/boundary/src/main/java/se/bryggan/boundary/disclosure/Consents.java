package se.bryggan.boundary.disclosure;

/** Whether those who dispose of the secrecy have consented (OSL 12:2, 12:3), category by category. */
final class Consents {

    /**
     * How consent stands for one category.
     *
     * @param disputed a human must decide: guardians disagree, or a youth says yes and a guardian does not
     * @param renew a needed consent has expired, and nobody needed says no
     * @param obtain a needed giver has not been asked or has not answered, and nobody needed says no
     */
    record Standing(boolean inForce, boolean disputed, boolean renew, boolean obtain) {
        static final Standing ABSENT = new Standing(false, false, false, false);
    }

    private final Facts facts;
    private final RuleBook book;

    Consents(Facts facts, RuleBook book) {
        this.facts = facts;
        this.book = book;
    }

    /** True when everyone whose consent the category needs at the subject's age has given it. */
    boolean areInForce(Category category) {
        for (RuleRow rule : book.consentRows()) {
            if (rule.inForce(facts.day) && unmet(rule, category) == null) {
                return standing(rule, category).inForce();
            }
        }
        return false;
    }

    /** How the consent stands that this row needs. */
    Standing standing(RuleRow rule, Category category) {
        if (facts.staleConsent) {
            return Standing.ABSENT;
        }
        Person subject = facts.ask.subject();
        var tally = new Tally(facts, category);
        if (rule.givers().contains(Capacity.GUARDIAN)) {
            tally.guardians(subject);
        }
        if (rule.givers().contains(Capacity.SUBJECT)) {
            tally.subject(subject);
        }
        if (book.procedure().alsoOthersConsent().contains(category)) {
            tally.others(facts.ask.alsoConcerns());
        }
        return tally.standing();
    }

    /** The first condition of the row that does not hold; null = all hold. */
    Requirement unmet(RuleRow row, Category category) {
        for (Requirement requirement : row.conditions()) {
            if (!requirement.holds(facts, this, category)) {
                return requirement;
            }
        }
        return null;
    }
}
