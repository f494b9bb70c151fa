package se.bryggan.referral.concern;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ConcernReports implements PanacheRepositoryBase<ConcernReport, UUID> {

    Optional<ConcernReport> handedOver(UUID handover) {
        return find("handover", handover).firstResultOptional();
    }
}
