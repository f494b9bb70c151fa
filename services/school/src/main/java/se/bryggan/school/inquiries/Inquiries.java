package se.bryggan.school.inquiries;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class Inquiries implements PanacheRepositoryBase<Inquiry, UUID> {

    boolean isOpen(UUID schoolRef) {
        return count("schoolRef", schoolRef) > 0;
    }
}
