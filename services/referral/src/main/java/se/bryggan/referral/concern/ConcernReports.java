package se.bryggan.referral.concern;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ConcernReports implements PanacheRepositoryBase<ConcernReport, UUID> {

    /** The report that has been handed over so, by the last hand-over or an earlier one. */
    Optional<ConcernReport> handedOver(UUID handover) {
        return find("array_contains(handovers, ?1)", handover).firstResultOptional();
    }
}
