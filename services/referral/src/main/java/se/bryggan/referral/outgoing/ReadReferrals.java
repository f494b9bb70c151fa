package se.bryggan.referral.outgoing;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.boundary.http.Page;

/** Reads referrals of the own work, or of the own unit. */
@ApplicationScoped
class ReadReferrals {

    private final Gate gate;
    private final Referrals referrals;
    private final Words words;

    ReadReferrals(Gate gate, Referrals referrals, Words words) {
        this.gate = gate;
        this.referrals = referrals;
        this.words = words;
    }

    @Guarded("referral.read")
    ReferralView one(ReferralId id) {
        Referral referral = referrals.findById(id.value());
        return ReferralView.of(referral, words.of(referral), gate.permit());
    }

    @Guarded("referral.list-own")
    Page<ReferralView> own(int page, int limit) {
        return page(referrals.madeBy(gate.permit().actor().id()), page, limit);
    }

    @Guarded("referral.list-unit")
    Page<ReferralView> ofUnit(int page, int limit) {
        return page(referrals.at(gate.permit().actor().unit()), page, limit);
    }

    private Page<ReferralView> page(PanacheQuery<Referral> found, int page, int limit) {
        AccessPermit permit = gate.permit();
        List<ReferralView> items = found.page(page - 1, limit).stream()
                .map(referral -> ReferralView.of(referral, null, permit))
                .toList();
        return new Page<>(items, page, limit, found.count());
    }
}
