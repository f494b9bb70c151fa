package se.bryggan.consent.statement;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.boundary.http.Page;
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
    public boolean exist(Controller holder) {
        try {
            DirectoryUnits.Units units;
            int page = 0;
            do {
                units = directory.of(holder.authority(), ++page, Page.MAX_LIMIT);
                if (units.haveBranch(holder.branch())) {
                    return true;
                }
            } while ((long) page * Page.MAX_LIMIT < units.total());
            return false;
        } catch (WebApplicationException | ProcessingException failure) {
            throw new Refused(503, "directory-unavailable");
        }
    }
}
