package se.bryggan.school.imports;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import se.bryggan.boundary.http.Refused;

/** Loads the term; answers when all of it is in. */
@Path("/v1/imports")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
class ImportResource {

    private final LoadAll terms;

    ImportResource(LoadAll terms) {
        this.terms = terms;
    }

    @POST
    public ImportResult load() {
        List<Loaded> loaded = terms.load();
        if (loaded.isEmpty()) {
            throw new Refused(503, "register-behind");
        }
        return new ImportResult(loaded);
    }

    record ImportResult(List<Loaded> organisers) {}
}
