package se.bryggan.consent.statement;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
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

    /** Keeps a new one after all that was said before it. No clock is asked: two words of one day must not change places. */
    void add(Statement statement) {
        holdStill(statement.subject());
        long last = find(
                        "subject = ?1 and controller = ?2 and branch = ?3 order by ordinal desc",
                        statement.subject(),
                        statement.holder().authority(),
                        statement.holder().branch())
                .firstResultOptional()
                .map(Statement::ordinal)
                .orElse(0L);
        statement.place(last + 1);
        persistAndFlush(statement);
    }

    /** Nobody else says anything of the person before this transaction ends. */
    private void holdStill(UUID subject) {
        getEntityManager()
                .createNativeQuery("select count(*) from pg_advisory_xact_lock(hashtextextended(?1, 1))", Long.class)
                .setParameter(1, subject.toString())
                .getSingleResult();
    }

    /** As {@link #locked}, or what stands in its place by now. */
    Statement standing(UUID id) {
        Statement statement = locked(id);
        return statement.supersededBy() == null ? statement : standing(statement.supersededBy());
    }

    /** What is not over of one giver's on one person to the holder in scope, oldest first; nobody else changes it now. */
    List<Statement> openOf(UUID subject, UUID giver) {
        holdStill(subject);
        return find("subject = ?1 and giver = ?2 and state in ?3 order by ordinal", subject, giver, LifeCycle.OPEN)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Whatever was said about a person to the holder in scope, oldest first; nobody else changes it now. */
    List<Statement> allAbout(UUID subject) {
        holdStill(subject);
        return find("subject = ?1 order by ordinal", subject)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    List<Statement> saidOn(UUID registration) {
        return list("registration = ?1 order by ordinal", registration);
    }

    PanacheQuery<Statement> about(UUID subject, int page, int limit) {
        return find("subject = ?1 order by saidAt desc, id", subject).page(Page.of(page - 1, limit));
    }
}
