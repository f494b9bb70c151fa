package se.bryggan.referral.incoming;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.boundary.http.Page;

/** Reads what the own unit has received. */
@ApplicationScoped
class ReadIncoming {

    private final Gate gate;
    private final IncomingReferrals referrals;
    private final Arrivals arrivals;

    ReadIncoming(Gate gate, IncomingReferrals referrals, Arrivals arrivals) {
        this.gate = gate;
        this.referrals = referrals;
        this.arrivals = arrivals;
    }

    @Guarded("referral.read-incoming")
    IncomingView one(IncomingId id) {
        IncomingReferral referral = referrals.findById(id.value());
        return IncomingView.of(referral, arrivals.content(referral), gate.permit());
    }

    /** Those in the state, or all when it is null. */
    @Guarded("referral.list-incoming")
    Page<IncomingView> ofUnit(IncomingState state, int page, int limit) {
        AccessPermit permit = gate.permit();
        String unit = permit.actor().unit();
        PanacheQuery<IncomingReferral> found = state == null ? referrals.at(unit) : referrals.at(unit, state);
        List<IncomingView> items = found.page(page - 1, limit).stream()
                .map(referral -> IncomingView.of(referral, null, permit))
                .toList();
        return new Page<>(items, page, limit, found.count());
    }
}
