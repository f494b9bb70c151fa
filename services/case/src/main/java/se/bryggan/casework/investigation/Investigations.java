package se.bryggan.casework.investigation;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** Row level security limits every query to the authority and branch in scope. */
@ApplicationScoped
class Investigations implements PanacheRepositoryBase<Investigation, UUID> {

    PanacheQuery<Investigation> ofUnit(String unit, int page, int limit) {
        return find("unit = ?1 order by openedOn desc, id", unit).page(Page.of(page - 1, limit));
    }

    Optional<Investigation> ofConcern(UUID concernId) {
        return find("concernId", concernId).firstResultOptional();
    }

    /** The investigation as it stands now; nobody else changes it until the transaction ends. */
    Investigation locked(UUID id) {
        Investigation found = findById(id);
        getEntityManager().refresh(found, LockModeType.PESSIMISTIC_WRITE);
        return found;
    }
}
