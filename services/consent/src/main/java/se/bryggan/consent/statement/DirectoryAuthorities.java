package se.bryggan.consent.statement;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import se.bryggan.boundary.http.Refused;

/** Authorities as the directory tells of them. */
@DefaultBean
@ApplicationScoped
class DirectoryAuthorities implements Authorities {

    private final DirectoryUnits directory;

    DirectoryAuthorities(@RestClient DirectoryUnits directory) {
        this.directory = directory;
    }

    @Override
    public boolean exist(String authority) {
        try {
            return directory.of(authority, 1).total() > 0;
        } catch (WebApplicationException | ProcessingException failure) {
            throw new Refused(503, "directory-unavailable");
        }
    }
}
