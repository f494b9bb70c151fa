package se.bryggan.referral.concern;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import se.bryggan.boundary.gate.Controller;

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

    /** Whether the reporter's report is here already, by whatever hand-over it came. */
    boolean hold(Controller reporter, UUID reportId) {
        return count(
                        "reporterAuthority = ?1 and reporterBranch = ?2 and reportId = ?3",
                        reporter.authority(),
                        reporter.branch(),
                        reportId)
                > 0;
    }

    Optional<IncomingConcern> answeredBy(UUID feedbackHandover) {
        return find("feedbackHandover", feedbackHandover).firstResultOptional();
    }
}
