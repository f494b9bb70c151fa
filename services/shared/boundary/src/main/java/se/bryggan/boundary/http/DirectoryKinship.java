package se.bryggan.boundary.http;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import se.bryggan.boundary.gate.Actor;
import se.bryggan.boundary.gate.Kinship;
import se.bryggan.boundary.gate.Sector;

/** Kinship as the directory tells it, asked once per request. Without an answer the caller gets 503, never a guess. */
@DefaultBean
@RequestScoped
class DirectoryKinship implements Kinship {

    private final DirectoryClient directory;
    private final Map<Asked, Optional<Kin>> told = new HashMap<>();

    DirectoryKinship(@RestClient DirectoryClient directory) {
        this.directory = directory;
    }

    @Override
    public void prepare(Actor actor, Sector sector) {
        told.computeIfAbsent(new Asked(actor.id(), sector), asked -> ask(sector));
    }

    @Override
    public Kin of(Actor actor, Sector sector) {
        return told.computeIfAbsent(new Asked(actor.id(), sector), asked -> ask(sector))
                .orElseThrow(() -> new Refused(503, "directory-unavailable"));
    }

    private Optional<Kin> ask(Sector sector) {
        try {
            DirectoryClient.Kin kin = directory.kin(sector);
            return Optional.of(new Kin(kin.self(), kin.children()));
        } catch (WebApplicationException | ProcessingException failure) {
            return Optional.empty();
        }
    }

    private record Asked(String actor, Sector sector) {}
}
