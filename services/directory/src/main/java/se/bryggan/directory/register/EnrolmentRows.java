package se.bryggan.directory.register;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table {@code enrolment}. */
@ApplicationScoped
class EnrolmentRows implements PanacheRepositoryBase<Enrolment, UUID> {

    Optional<Enrolment> find(String supplier, UUID externalId) {
        return find("supplier = ?1 and externalId = ?2", supplier, externalId).firstResultOptional();
    }

    List<Enrolment> of(UUID person) {
        return list("personId = ?1 order by supplier, externalId", person);
    }
}
