package se.bryggan.casework.planpart;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import se.bryggan.boundary.http.Page;

/** The caller's unit's own parts of individual plans (SIP). */
@Path("/v1/plan-parts")
@Authenticated
class PlanPartResource {

    private final ReadPlanParts parts;

    PlanPartResource(ReadPlanParts parts) {
        this.parts = parts;
    }

    @GET
    public Page<PlanPartRow> list(
            @QueryParam("page") @DefaultValue("1") int page, @QueryParam("limit") @DefaultValue("20") int limit) {
        Page.demand(page, limit);
        return parts.list(page, limit);
    }

    @GET
    @Path("/{id}")
    public PlanPartView read(@PathParam("id") UUID id) {
        return parts.read(new PlanPartId(id));
    }
}
