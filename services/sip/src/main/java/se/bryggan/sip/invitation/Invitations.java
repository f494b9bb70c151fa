package se.bryggan.sip.invitation;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Row level security limits every query to the invited controller in scope. */
@ApplicationScoped
class Invitations implements PanacheRepositoryBase<Invitation, UUID> {

    PanacheQuery<Invitation> ofUnit(String unit, int page, int limit) {
        return find("unit = ?1 order by receivedAt desc, id", unit).page(Page.of(page - 1, limit));
    }

    boolean anyAbout(UUID subject) {
        return count("subject", subject) > 0;
    }
}
