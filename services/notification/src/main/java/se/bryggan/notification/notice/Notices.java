package se.bryggan.notification.notice;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Notices implements PanacheRepositoryBase<Notice, UUID> {

    private static final Sort NEWEST_FIRST = Sort.descending("raisedAt").and("id");

    PanacheQuery<Notice> of(Reader reader, boolean unreadOnly) {
        return switch (reader) {
            case Reader.OfPost post ->
                find(
                        "unit = ?1 and role = ?2 and (acknowledgedAt is null or ?3 = false)",
                        NEWEST_FIRST,
                        post.unit(),
                        post.role(),
                        unreadOnly);
            case Reader.OfPerson person ->
                find(
                        "person = ?1 and (acknowledgedAt is null or ?2 = false)",
                        NEWEST_FIRST,
                        person.person(),
                        unreadOnly);
        };
    }

    Optional<Notice> of(Reader reader, UUID id) {
        return switch (reader) {
            case Reader.OfPost post ->
                find("id = ?1 and unit = ?2 and role = ?3", id, post.unit(), post.role())
                        .firstResultOptional();
            case Reader.OfPerson person ->
                find("id = ?1 and person = ?2", id, person.person()).firstResultOptional();
        };
    }
}
