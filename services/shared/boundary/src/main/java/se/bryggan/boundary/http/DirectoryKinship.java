package se.bryggan.boundary.http;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import se.bryggan.boundary.gate.Actor;
import se.bryggan.boundary.gate.Kinship;
import se.bryggan.boundary.gate.Sector;

/** Kinship as the directory tells it. Without an answer the caller gets 503, never a guess. */
@DefaultBean
@ApplicationScoped
class DirectoryKinship implements Kinship {

    private final DirectoryClient directory;

    DirectoryKinship(@RestClient DirectoryClient directory) {
        this.directory = directory;
    }

    @Override
    public Kin of(Actor actor, Sector sector) {
        DirectoryClient.Kin kin = directory.kin(sector);
        return new Kin(kin.self(), kin.children());
    }
}
