package se.bryggan.school.plan;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import se.bryggan.boundary.http.Page;

@Path("/v1/plan-parts")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
class PlanPartsResource {

    private final ReadPlanParts parts;

    PlanPartsResource(ReadPlanParts parts) {
        this.parts = parts;
    }

    @GET
    public Page<PlanPartView> list(
            @QueryParam("page") @DefaultValue("1") int page, @QueryParam("limit") @DefaultValue("20") int limit) {
        Page.demand(page, limit);
        return parts.list(page, limit);
    }
}
