package se.bryggan.boundary.disclosure;

import java.util.List;
import java.util.Set;

/** Nothing goes out. */
public final class Deny implements Decision {

    private final Ask ask;
    private final boolean review;
    private final Set<Category> withheld;
    private final List<String> rules;
    private final Set<Obligation> obligations;
    private final Set<Reason> reasons;
    private final String ruleBookVersion;

    Deny(
            Ask ask,
            boolean review,
            Set<Category> withheld,
            List<String> rules,
            Set<Obligation> obligations,
            Set<Reason> reasons,
            String ruleBookVersion) {
        this.ask = ask;
        this.review = review;
        this.withheld = EnumSets.copy(Category.class, withheld);
        this.rules = List.copyOf(rules);
        this.obligations = EnumSets.copy(Obligation.class, obligations);
        this.reasons = EnumSets.copy(Reason.class, reasons);
        this.ruleBookVersion = ruleBookVersion;
    }

    /** True = a named human is to decide; nothing goes out until then. */
    public boolean review() {
        return review;
    }

    /** True = nothing was judged, for want of a rule book or by a fault of ours: the same question may be asked again. */
    public boolean unjudged() {
        return reasons.contains(Reason.NO_RULE_BOOK)
                || reasons.contains(Reason.UNEXPECTED)
                || reasons.contains(Reason.FACT_WITHOUT_ORIGIN);
    }

    /** Why, as codes; at least one. */
    public Set<Reason> reasons() {
        return reasons;
    }

    @Override
    public Set<Category> withheld() {
        return withheld;
    }

    @Override
    public List<String> rules() {
        return rules;
    }

    @Override
    public Set<Obligation> obligations() {
        return obligations;
    }

    @Override
    public String ruleBookVersion() {
        return ruleBookVersion;
    }

    @Override
    public String askDigest() {
        return ask == null ? "" : ask.digest();
    }

    @Override
    public String toString() {
        return "Deny[review=" + review + ", " + reasons + ", " + rules + "]";
    }
}
