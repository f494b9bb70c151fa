package se.bryggan.referral.concern;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class IncomingConcerns implements PanacheRepositoryBase<IncomingConcern, UUID> {

    private static final Sort URGENT_THEN_OLDEST_FIRST = Sort.descending("urgent")
            .and("receivedAt", Sort.Direction.Ascending)
            .and("id", Sort.Direction.Ascending);

    PanacheQuery<IncomingConcern> at(String unit) {
        return find("unit", URGENT_THEN_OLDEST_FIRST, unit);
    }

    PanacheQuery<IncomingConcern> at(String unit, ConcernStage state) {
        return find("unit = ?1 and state = ?2", URGENT_THEN_OLDEST_FIRST, unit, state);
    }

    Optional<IncomingConcern> answeredBy(UUID feedbackHandover) {
        return find("feedbackHandover", feedbackHandover).firstResultOptional();
    }
}
