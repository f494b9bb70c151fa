package se.bryggan.referral.incoming;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.bryggan.boundary.disclosure.Ask;
import se.bryggan.boundary.disclosure.Category;
import se.bryggan.boundary.disclosure.Context;
import se.bryggan.boundary.disclosure.Deny;
import se.bryggan.boundary.disclosure.Party;
import se.bryggan.boundary.disclosure.Permit;
import se.bryggan.boundary.facts.AskFacts;
import se.bryggan.boundary.facts.AskFacts.Known;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.contracts.Recipient;
import se.bryggan.contracts.content.DecisionContent;
import se.bryggan.contracts.crossing.PackageKind;
import se.bryggan.outbox.crossing.Crossing;
import se.bryggan.outbox.crossing.HeldPackage;
import se.bryggan.outbox.crossing.PackageDraft;
import se.bryggan.outbox.crossing.PackageJudge;
import se.bryggan.referral.answer.AnswerSource;

/**
 * Tells the sender what was decided, if the receiver's own disclosure decision permits it: no rule but consent lets
 * social services tell a school anything. Until then the answer waits, and the admission group sees that it does.
 */
@ApplicationScoped
class Feedback implements AnswerSource {

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    private final IncomingReferrals referrals;
    private final Gate gate;
    private final AskFacts facts;
    private final ObjectMapper json;
    private final Crossing crossing;
    private final Clock clock;
    private final AnswerRetries retries;

    Feedback(
            IncomingReferrals referrals,
            Gate gate,
            AskFacts facts,
            ObjectMapper json,
            Crossing crossing,
            Clock clock,
            AnswerRetries retries) {
        this.referrals = referrals;
        this.gate = gate;
        this.facts = facts;
        this.json = json;
        this.crossing = crossing;
        this.clock = clock;
        this.retries = retries;
    }

    /** Asks, records the answer, and sends the feedback or lets it wait. */
    void give(IncomingReferral referral, AccessPermit permit) {
        UUID handover = UUID.randomUUID();
        var about = new Gate.Crossing("feedback", referral.subject(), handover, referral.schoolUnit());
        Known known = known(referral);
        switch (gate.disclose(ask(referral, known, permit.at()), about)) {
            case Permit leave -> send(referral, handover, leave, new Basis(permit, known.consentVersion()));
            case Deny deny -> await(referral, permit);
        }
    }

    /** Lets it wait, and has it tried again. */
    void await(IncomingReferral referral, AccessPermit permit) {
        referral.feedbackWaits();
        retries.schedule(permit, AnswerRetries.Attempt.first(referral.subject()));
    }

    /** As {@link #give}, but tries only when it would be permitted, so that no refusal is recorded twice. */
    void giveIfPossible(IncomingReferral referral, AccessPermit permit) {
        if (possible(referral, permit)) {
            give(referral, permit);
        }
    }

    /** Whether the sender might be told now. */
    boolean possible(IncomingReferral referral, AccessPermit permit) {
        return !gate.preview(ask(referral, known(referral), permit.at()))
                .disclosed()
                .isEmpty();
    }

    @Override
    public Optional<PackageJudge.Question> question(HeldPackage held) {
        return referrals.answeredBy(held.handoverId()).map(referral -> {
            Known known = known(referral);
            return new PackageJudge.Question(ask(referral, known, clock.instant()), known.consentVersion());
        });
    }

    private record Basis(AccessPermit permit, long consentVersion) {}

    private Known known(IncomingReferral referral) {
        return facts.of(referral.subject(), referral.controller());
    }

    private static Ask ask(IncomingReferral referral, Known known, Instant at) {
        Controller sender = referral.sender();
        Controller own = referral.controller();
        return known.ask(
                at,
                new Party(own.branch(), own.authority()),
                new Party(sender.branch(), sender.authority()),
                Set.of(Category.SCHOOL_SOCIAL_TEAM_CASE),
                referral.purpose(),
                Context.builder());
    }

    private void send(IncomingReferral referral, UUID handover, Permit leave, Basis basis) {
        var decision = new DecisionContent(
                referral.handover(),
                referral.state().name(),
                referral.reason().name(),
                LocalDate.ofInstant(referral.decidedAt(), STOCKHOLM));
        crossing.send(
                leave,
                basis.permit(),
                new PackageDraft(
                        handover,
                        PackageKind.FEEDBACK,
                        referral.subject(),
                        new Recipient(
                                referral.sender().authority(),
                                referral.sender().branch().name(),
                                referral.schoolUnit()),
                        referral.purpose(),
                        Map.of(Category.SCHOOL_SOCIAL_TEAM_CASE, json.valueToTree(decision)),
                        basis.consentVersion()));
        referral.feedbackSent(handover);
    }
}
