package se.bryggan.notification.delivery;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class Deliveries implements PanacheRepositoryBase<Delivery, UUID> {

    boolean has(UUID noticeId, String recipient) {
        return count("noticeId = ?1 and recipient = ?2", noticeId, recipient) > 0;
    }
}
