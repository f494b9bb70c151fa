package se.bryggan.boundary.facts;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.bryggan.boundary.gate.Controller;

/** What the feeds have told, newest version per person and per consent. */
public interface View {

    /** The register's newest statement of the person, if it has reached this service. */
    Optional<PersonFact> person(UUID subject);

    /** All that has been said of the subject to the holder alone (OSL 8:2), in the order it was said in. */
    List<ConsentFact> consents(UUID subject, Controller holder);
}
