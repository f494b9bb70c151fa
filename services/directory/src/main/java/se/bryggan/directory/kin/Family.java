package se.bryggan.directory.kin;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.bryggan.directory.register.PersonState;
import se.bryggan.directory.register.Persons;

/** Custody as it is today. Works inside an act of the register only. */
@ApplicationScoped
class Family {

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    private final Persons persons;
    private final Clock clock;

    Family(Persons persons, Clock clock) {
        this.persons = persons;
        this.clock = clock;
    }

    /** Who the log-in is, if the register knows. */
    Optional<UUID> person(String account) {
        return persons.ofAccount(account);
    }

    /** The children under 18 whom the person has custody of. It ends at 00:00 in Stockholm on the 18th birthday. */
    List<PersonState> children(UUID guardian) {
        LocalDate today = LocalDate.now(clock.withZone(STOCKHOLM));
        return persons.entrustedTo(guardian).stream()
                .map(persons::state)
                .filter(child -> child.minor(today))
                .toList();
    }
}
