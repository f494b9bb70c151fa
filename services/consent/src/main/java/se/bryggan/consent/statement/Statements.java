package se.bryggan.consent.statement;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;

/** Row level security limits every query to the holder in scope. */
@ApplicationScoped
class Statements implements PanacheRepositoryBase<Statement, UUID> {

    /** As it stands now, and nobody else changes it before this transaction ends. */
    Statement locked(UUID id) {
        Statement statement = findById(id);
        getEntityManager().refresh(statement, LockModeType.PESSIMISTIC_WRITE);
        return statement;
    }

    PanacheQuery<Statement> about(UUID subject, int page, int limit) {
        return find("subject = ?1 order by saidAt desc, id", subject).page(Page.of(page - 1, limit));
    }
}
