package se.bryggan.casework.sst;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Row level security limits every query to the authority and branch in scope. */
@ApplicationScoped
class Cases implements PanacheRepositoryBase<SstCase, UUID> {

    PanacheQuery<SstCase> ofUnit(String unit, int page, int limit) {
        return find("unit = ?1 order by startedAt desc, id", unit).page(Page.of(page - 1, limit));
    }

    /** The case as it stands now; nobody else changes it until the transaction ends. */
    SstCase locked(UUID id) {
        SstCase found = findById(id);
        getEntityManager().refresh(found, LockModeType.PESSIMISTIC_WRITE);
        return found;
    }

    /** Writes the case as a new version, also when only something below it has changed. */
    void changed(SstCase sstCase) {
        getEntityManager().lock(sstCase, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        flush();
    }

    Optional<SstCase> ofReferral(UUID referralId) {
        return find("referralId", referralId).firstResultOptional();
    }

    List<SstCase> about(UUID subject) {
        return list("subject", subject);
    }
}
