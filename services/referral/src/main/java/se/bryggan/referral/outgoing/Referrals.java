package se.bryggan.referral.outgoing;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Referrals implements PanacheRepositoryBase<Referral, UUID> {

    private static final Sort NEWEST_FIRST = Sort.descending("createdAt").and("id");

    PanacheQuery<Referral> madeBy(String referrer) {
        return find("referrerId", NEWEST_FIRST, referrer);
    }

    PanacheQuery<Referral> at(String schoolUnit) {
        return find("schoolUnit", NEWEST_FIRST, schoolUnit);
    }

    Optional<Referral> handedOver(UUID handover) {
        return find("handover", handover).firstResultOptional();
    }

    List<Referral> about(UUID subject) {
        return list("subject", subject);
    }
}
