package se.bryggan.referral.outgoing;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.bryggan.boundary.disclosure.Category;
import se.bryggan.boundary.disclosure.Deny;
import se.bryggan.boundary.disclosure.Permit;
import se.bryggan.boundary.facts.AskFacts;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.boundary.gate.Preview;
import se.bryggan.boundary.gate.Sector;
import se.bryggan.boundary.http.EntityTag;
import se.bryggan.boundary.http.Idempotency;

/**
 * Sends a referral as far as the disclosure decision lets it go. A refusal is recorded and changes nothing but that the
 * referral now waits for consent.
 */
@ApplicationScoped
class SendReferral {

    private final Gate gate;
    private final Referrals referrals;
    private final AskFacts facts;
    private final Contents contents;
    private final MissingConsents missing;
    private final Handover handover;
    private final Idempotency idempotency;

    SendReferral(
            Gate gate,
            Referrals referrals,
            AskFacts facts,
            Contents contents,
            MissingConsents missing,
            Handover handover,
            Idempotency idempotency) {
        this.gate = gate;
        this.referrals = referrals;
        this.facts = facts;
        this.contents = contents;
        this.missing = missing;
        this.handover = handover;
        this.idempotency = idempotency;
    }

    @Guarded("referral.send")
    SendResult send(ReferralId id, Sending order, String ifMatch, String key) {
        return idempotency.once(key, Map.of("id", id, "order", order), SendResult.Sent.class, () -> {
            Referral referral = referrals.findById(id.value());
            EntityTag.demand(ifMatch, referral.version());
            return send(referral, order);
        });
    }

    private SendResult send(Referral referral, Sending order) {
        if (!referral.may(ReferralState.Step.SEND)) {
            return new SendResult.WrongState(referral.state());
        }
        Map<Category, JsonNode> said = contents.of(referral);
        if (!said.keySet().equals(referral.categories())) {
            return new SendResult.NothingToSay(left(referral.categories(), said.keySet()));
        }
        AccessPermit permit = gate.permit();
        var question = new ReferralQuestion(referral, facts.of(referral.subject(), referral.controller()), permit.at());
        Preview now = gate.preview(question.ask());
        boolean tells = ReferralQuestion.tellsWhom(now.disclosed());
        if (tells && !now.withheld().isEmpty() && !order.acceptReduction()) {
            return new SendResult.ReductionNotAccepted(now.withheld());
        }
        UUID handoverId = UUID.randomUUID();
        var crossing = new Gate.Crossing(
                "send", referral.subject(), handoverId, referral.receiver().unit());
        return switch (gate.disclose(tells ? question.ask() : question.whom(), crossing)) {
            case Permit leave
            when tells -> {
                handover.send(referral, leave, permit, new Handover.Parcel(handoverId, said, question.known()));
                yield new SendResult.Sent(handoverId, referral.version());
            }
            case Permit other -> throw new IllegalStateException("the same question had another answer");
            case Deny deny -> denied(deny, question);
        };
    }

    private SendResult denied(Deny deny, ReferralQuestion question) {
        if (!facts.fresh(question.referral().subject(), Sector.SCHOOL)) {
            return new SendResult.ConsentBehind();
        }
        if (deny.review()) {
            return new SendResult.LeftToAHuman();
        }
        return missing.of(question.ask()).isEmpty() ? new SendResult.Refused() : awaitConsent(question.referral());
    }

    private static SendResult awaitConsent(Referral referral) {
        if (referral.may(ReferralState.Step.CONSENT_FOUND_MISSING)) {
            referral.awaitConsent();
        }
        return new SendResult.ConsentMissing();
    }

    private static Set<Category> left(Set<Category> all, Set<Category> without) {
        Set<Category> left = EnumSet.copyOf(all);
        left.removeAll(without);
        return left;
    }
}
