package se.bryggan.referral.incoming;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class IncomingReferrals implements PanacheRepositoryBase<IncomingReferral, UUID> {

    private static final Sort OLDEST_FIRST = Sort.ascending("receivedAt").and("id");

    PanacheQuery<IncomingReferral> at(String unit) {
        return find("unit", OLDEST_FIRST, unit);
    }

    PanacheQuery<IncomingReferral> at(String unit, IncomingState state) {
        return find("unit = ?1 and state = ?2", OLDEST_FIRST, unit, state);
    }

    boolean hasBeenTo(String programme, UUID handover) {
        return count("programme = ?1 and handover = ?2", programme, handover) > 0;
    }

    List<IncomingReferral> about(UUID subject) {
        return list("subject", subject);
    }

    Optional<IncomingReferral> answeredBy(UUID feedbackHandover) {
        return find("feedbackHandover", feedbackHandover).firstResultOptional();
    }
}
