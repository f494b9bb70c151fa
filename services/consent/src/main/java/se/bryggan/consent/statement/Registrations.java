package se.bryggan.consent.statement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.seal.Seal;

/** Row level security limits every query to the holder in scope. */
@ApplicationScoped
class Registrations implements PanacheRepositoryBase<Registration, UUID> {

    private final Seal seal;

    Registrations(Seal seal) {
        this.seal = seal;
    }

    Registration add(AccessPermit permit, About about, Statement.Method method, Circumstances noted) {
        UUID id = UUID.randomUUID();
        var registration = new Registration(id, about, method, permit.actor().id(), permit.at())
                .noted(noted, sealed(id, about, noted));
        persistAndFlush(registration);
        return registration;
    }

    /** The witness note, or null. */
    String noteOf(Registration registration) {
        byte[] sealed = registration.witnessNote();
        return sealed == null ? null : new String(seal.open(registration.id(), sealed), StandardCharsets.UTF_8);
    }

    private byte[] sealed(UUID id, About about, Circumstances noted) {
        String note = noted.witnessNote();
        return note == null ? null : seal.seal(id, about.holder(), note.getBytes(StandardCharsets.UTF_8));
    }
}
