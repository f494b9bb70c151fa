package se.bryggan.casework.sst;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import se.bryggan.boundary.disclosure.ConsentState;
import se.bryggan.boundary.facts.AskFacts;
import se.bryggan.boundary.facts.ConsentFact;
import se.bryggan.boundary.facts.Facts;
import se.bryggan.boundary.facts.Objections;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.boundary.gate.Sector;
import se.bryggan.boundary.http.EntityTag;
import se.bryggan.casework.words.Words;

/**
 * Takes up work that a withdrawn consent has stopped. On what ground is an act of its own in the ledger: a new consent of
 * whoever withdrew, or the family's decision, for which the one who resumes answers.
 */
@ApplicationScoped
class ResumeCase {

    private static final Set<ConsentState> AGAINST = EnumSet.of(ConsentState.WITHDRAWN, ConsentState.REFUSED);

    private final Gate gate;
    private final Cases cases;
    private final Facts facts;
    private final AskFacts known;
    private final Words words;

    ResumeCase(Gate gate, Cases cases, Facts facts, AskFacts known, Words words) {
        this.gate = gate;
        this.cases = cases;
        this.facts = facts;
        this.known = known;
        this.words = words;
    }

    @Guarded("case.resume")
    WorkResult onConsent(CaseId id, String ifMatch) {
        return resume(id, ifMatch, this::missing);
    }

    /** The family wants the help to go on, though what was consented to stays withdrawn. */
    @Guarded("case.resume-on-family-decision")
    WorkResult onFamilyDecision(CaseId id, String ifMatch) {
        return resume(id, ifMatch, found -> Optional.empty());
    }

    private WorkResult resume(CaseId id, String ifMatch, Function<SstCase, Optional<WorkResult>> missing) {
        SstCase found = cases.locked(id.value());
        EntityTag.demand(ifMatch, found.version());
        if (!found.allows(CaseState.Step.RESUME)) {
            return new WorkResult.NotNow(found.state());
        }
        Optional<WorkResult> hindrance = missing.apply(found);
        if (hindrance.isPresent()) {
            return hindrance.get();
        }
        found.resume();
        cases.flush();
        return new WorkResult.Done(CaseView.of(found, words, gate.permit()));
    }

    /** A withdrawal that has not been heard of yet must not let work go on: without fresh knowledge there is no answer. */
    private Optional<WorkResult> missing(SstCase found) {
        if (!known.fresh(found.subject(), Sector.carrying(found.controller().branch()))) {
            return Optional.of(new WorkResult.FactsBehind());
        }
        return isConsentedTo(found) ? Optional.empty() : Optional.of(new WorkResult.NoConsent());
    }

    private boolean isConsentedTo(SstCase found) {
        AccessPermit permit = gate.permit();
        LocalDate today = LocalDate.ofInstant(permit.at(), WorkOnCase.STOCKHOLM);
        List<ConsentFact> said = facts.consents(found.subject(), found.controller()).stream()
                .filter(TeamsWork::restsOn)
                .toList();
        return said.stream().anyMatch(consent -> consent.isGiven(today))
                && Objections.standing(said, AGAINST, today).isEmpty();
    }
}
