package se.bryggan.boundary.http;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import se.bryggan.boundary.gate.Actor;
import se.bryggan.boundary.gate.Kinship;
import se.bryggan.boundary.gate.Sector;

/** Kinship as the directory tells it, asked once per request. Without an answer the caller gets 503, never a guess. */
@DefaultBean
@RequestScoped
class DirectoryKinship implements Kinship {

    private final DirectoryClient directory;
    private final Map<Asked, Kin> told = new HashMap<>();

    DirectoryKinship(@RestClient DirectoryClient directory) {
        this.directory = directory;
    }

    @Override
    public Kin of(Actor actor, Sector sector) {
        return told.computeIfAbsent(new Asked(actor.id(), sector), asked -> ask(sector));
    }

    private Kin ask(Sector sector) {
        try {
            DirectoryClient.Kin kin = directory.kin(sector);
            return new Kin(kin.self(), kin.children());
        } catch (WebApplicationException | ProcessingException failure) {
            throw new Refused(503, "directory-unavailable");
        }
    }

    private record Asked(String actor, Sector sector) {}
}
