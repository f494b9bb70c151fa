package se.bryggan.sip.plan;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Row level security limits every query to the convener in scope. */
@ApplicationScoped
class Sips implements PanacheRepositoryBase<Sip, UUID> {

    PanacheQuery<Sip> ofUnit(String unit, int page, int limit) {
        return find("unit = ?1 order by openedAt desc, id", unit).page(Page.of(page - 1, limit));
    }

    /** Those of a person that are not closed. */
    List<Sip> openAbout(UUID subject) {
        return list("subject = ?1 and state <> ?2 order by openedAt, id", subject, SipState.CLOSED);
    }
}
