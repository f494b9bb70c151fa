package se.bryggan.sip.plan;

import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.contracts.content.SipPartContent;

/** The parts of plans that the convener's own branch answers for. */
@Path("/v1/plan-parts")
@Authenticated
class PlanPartResource {

    private final FetchPart parts;

    PlanPartResource(FetchPart parts) {
        this.parts = parts;
    }

    @GET
    @Path("/{id}")
    public SipPartContent fetch(
            @PathParam("id") UUID id,
            @QueryParam("authority") @NotNull String authority,
            @QueryParam("branch") @NotNull Branch branch) {
        return parts.fetch(new PartId(id), new Controller(authority, branch));
    }
}
