package se.bryggan.boundary.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One dated version of one rule, as the rule book states it, with its groups written out.
 *
 * <p>Both days of validity are inclusive, null = open. {@code givers} = whose consent a {@code CONSENT} row needs.
 * {@code findings} = the attested findings of which one is needed; empty = none is. {@code note} may be null.
 */
public record RuleRow(
        String id,
        String part,
        Kind kind,
        String citation,
        String sfs,
        Set<Branch> from,
        Set<Branch> to,
        Set<Category> categories,
        Set<Purpose> purposes,
        List<Requirement> conditions,
        Set<AskersWord> attestedByAsker,
        Set<Capacity> givers,
        Set<Finding> findings,
        Set<Trait> traits,
        LocalDate validFrom,
        LocalDate validTo,
        Set<Obligation> obligations,
        Map<Purpose, Set<Obligation>> purposeObligations,
        Set<Certainty> certainty,
        String note) {

    /** What the dates of a row may not overlap within: id and part, for instance {@code SoL-19-6/duty}. */
    public String key() {
        return id + "/" + part;
    }

    public boolean inForce(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }

    /** True when a lawyer must confirm the row before a production start. */
    public boolean needsLawyer() {
        return certainty.contains(Certainty.L);
    }

    public Set<Obligation> obligationsFor(Purpose purpose) {
        return purposeObligations.getOrDefault(purpose, Set.of());
    }

    boolean has(Trait trait) {
        return traits.contains(trait);
    }

    boolean requires(Condition condition) {
        for (Requirement requirement : conditions) {
            if (requirement.condition() == condition) {
                return true;
            }
        }
        return false;
    }

    boolean restsOnConsent() {
        return kind == Kind.CONSENT || requires(Condition.CONSENT_IN_FORCE);
    }
}
