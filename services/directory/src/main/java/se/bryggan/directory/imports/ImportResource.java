package se.bryggan.directory.imports;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import se.bryggan.boundary.http.Problem;
import se.bryggan.directory.register.Register;

/** Has the register filled from its sources, now. */
@Path("/v1/imports")
@Authenticated
class ImportResource {

    private final StartImport start;
    private final RunImport imports;

    ImportResource(StartImport start, RunImport imports) {
        this.start = start;
        this.imports = imports;
    }

    /** Answers when all is kept; 502 when a source fails, and what came before stays kept. */
    @POST
    @APIResponse(
            responseCode = "200",
            description = "all is kept",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ImportReport.class)))
    @APIResponse(responseCode = "502", description = "a source did not answer; what came before it is kept")
    public Response run() {
        try {
            return Response.ok(imports.run(start.start(Register.CONTROLLER)))
                    .header("Cache-Control", "no-store")
                    .build();
        } catch (SourceUnavailable unavailable) {
            return Problem.of(502, "source-unavailable", unavailable.getMessage())
                    .response();
        }
    }
}
