package se.bryggan.referral.outgoing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Set;
import se.bryggan.boundary.disclosure.Ask;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.disclosure.Category;
import se.bryggan.boundary.disclosure.Context;
import se.bryggan.boundary.disclosure.Party;
import se.bryggan.boundary.facts.AskFacts;
import se.bryggan.boundary.facts.AskFacts.Known;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.contracts.crossing.PackageKind;
import se.bryggan.outbox.crossing.HeldPackage;
import se.bryggan.outbox.crossing.PackageJudge;

/** Asks again, with the consents of this moment, when the receiver comes to fetch a referral. */
@ApplicationScoped
class ReferralJudge implements PackageJudge {

    private final Gate gate;
    private final AskFacts facts;
    private final Clock clock;

    ReferralJudge(Gate gate, AskFacts facts, Clock clock) {
        this.gate = gate;
        this.facts = facts;
        this.clock = clock;
    }

    @Override
    public Set<PackageKind> kinds() {
        return Set.of(PackageKind.REFERRAL);
    }

    @Override
    public Question question(HeldPackage held) {
        Known known = facts.of(held.subject(), held.holder());
        Ask all = ask(held, known, held.categories());
        // When the receiver may not know whom it is about, it may know nothing.
        boolean tells = ReferralQuestion.tellsWhom(gate.preview(all).disclosed());
        return new Question(tells ? all : ask(held, known, Set.of(Category.IDENTITY)), known.consentVersion());
    }

    private Ask ask(HeldPackage held, Known known, Set<Category> categories) {
        return known.ask(
                clock.instant(),
                new Party(held.holder().branch(), held.holder().authority()),
                new Party(
                        Branch.valueOf(held.recipient().branch()),
                        held.recipient().authority()),
                categories,
                held.purpose(),
                Context.builder());
    }
}
