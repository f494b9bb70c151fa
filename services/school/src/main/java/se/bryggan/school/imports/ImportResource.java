package se.bryggan.school.imports;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Loads the term; answers when all of it is in. */
@Path("/v1/imports")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
class ImportResource {

    private final OpenImport open;
    private final LoadTerm term;

    ImportResource(OpenImport open, LoadTerm term) {
        this.open = open;
        this.term = term;
    }

    @POST
    public ImportResult load() {
        return new ImportResult(open.organisers().stream().map(term::load).toList());
    }

    record ImportResult(List<Loaded> organisers) {}
}
