package se.bryggan.consent.receipt;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class Receipts implements PanacheRepositoryBase<Receipt, UUID> {

    List<Receipt> of(UUID consentId) {
        return list("consentId = ?1 order by receiptedAt, id", consentId);
    }
}
