package se.bryggan.school.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.school.pupils.Pupils;

/** Lets the register's operator start an import, and tells whose terms there are to load. */
@ApplicationScoped
class OpenImport {

    private final Pupils pupils;
    private final ServerTokens servers;

    OpenImport(Pupils pupils, ServerTokens servers) {
        this.pupils = pupils;
        this.servers = servers;
    }

    /** The organisers that have pupils and a server. */
    @Guarded("school.import")
    List<Controller> organisers() {
        return pupils.organisers().stream()
                .filter(organiser -> servers.has(organiser.authority()))
                .toList();
    }
}
