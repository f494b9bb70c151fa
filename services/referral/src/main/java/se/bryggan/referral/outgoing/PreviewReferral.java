package se.bryggan.referral.outgoing;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import se.bryggan.boundary.disclosure.Category;
import se.bryggan.boundary.facts.AskFacts;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.boundary.gate.Preview;
import se.bryggan.boundary.gate.Sector;

/** Shows a referrer what sending would do. */
@ApplicationScoped
class PreviewReferral {

    private final Gate gate;
    private final Referrals referrals;
    private final AskFacts facts;
    private final Contents contents;
    private final MissingConsents missing;

    PreviewReferral(Gate gate, Referrals referrals, AskFacts facts, Contents contents, MissingConsents missing) {
        this.gate = gate;
        this.referrals = referrals;
        this.facts = facts;
        this.contents = contents;
        this.missing = missing;
    }

    @Guarded("referral.preview")
    ReferralPreview preview(ReferralId id) {
        Referral referral = referrals.findById(id.value());
        var question = new ReferralQuestion(
                referral,
                facts.of(referral.subject(), referral.controller()),
                gate.permit().at());
        Preview now = gate.preview(question.ask());
        return new ReferralPreview(
                referral.id(),
                referral.receiver(),
                items(referral, now),
                missing.of(question.ask()),
                now.obligations(),
                facts.fresh(referral.subject(), Sector.SCHOOL),
                now.review());
    }

    private List<ReferralPreview.Item> items(Referral referral, Preview now) {
        Map<Category, JsonNode> said = contents.of(referral);
        boolean anything = ReferralQuestion.tellsWhom(now.disclosed());
        return referral.categories().stream()
                .map(category -> new ReferralPreview.Item(
                        category, anything && now.disclosed().contains(category), said.get(category)))
                .toList();
    }
}
