package se.bryggan.sip.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.bryggan.sip.party.Organisation;

@ApplicationScoped
class Participants implements PanacheRepositoryBase<Participant, UUID> {

    /** Those invited to the meeting last called. */
    List<Participant> now(Sip sip) {
        return sip.meeting() == null ? List.of() : of(sip.id(), sip.meeting().meetingRound());
    }

    List<Participant> of(UUID sip, int round) {
        return list("sipId = ?1 and round = ?2 order by id", sip, round);
    }

    /** All that were ever invited: the named participants of the plan. */
    Set<Organisation> named(Sip sip) {
        return list("sipId", sip.id()).stream().map(Participant::organisation).collect(Collectors.toUnmodifiableSet());
    }

    List<Participant> underWay(Sip sip) {
        return list("sipId = ?1 and delivery = ?2", sip.id(), Delivery.SENT);
    }

    Optional<Participant> sentAs(UUID handover) {
        return find("handoverId", handover).firstResultOptional();
    }
}
