package se.bryggan.sip.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.bryggan.sip.party.Organisation;

@ApplicationScoped
class Parts implements PanacheRepositoryBase<Part, UUID> {

    /** The newest part of every organisation that has actions in the plan as it is now. */
    Collection<Part> newest(Sip sip) {
        Map<Organisation, Part> newest = new LinkedHashMap<>();
        for (Part part : all(sip.id())) {
            newest.put(part.organisation(), part);
        }
        newest.values().removeIf(Part::ended);
        return newest.values();
    }

    private List<Part> all(UUID sip) {
        return list("sipId = ?1 order by planVersion, id", sip);
    }

    List<Part> underWay(Sip sip) {
        return list("sipId = ?1 and delivery = ?2", sip.id(), Delivery.SENT);
    }

    Optional<Part> sentAs(UUID handover) {
        return find("handoverId", handover).firstResultOptional();
    }
}
