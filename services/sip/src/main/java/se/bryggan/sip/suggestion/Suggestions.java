package se.bryggan.sip.suggestion;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Row level security limits every query to the controller in scope. */
@ApplicationScoped
class Suggestions implements PanacheRepositoryBase<Suggestion, UUID> {

    PanacheQuery<Suggestion> openOf(String unit, int page, int limit) {
        return find("unit = ?1 and sipId is null order by suggestedAt, id", unit)
                .page(Page.of(page - 1, limit));
    }
}
