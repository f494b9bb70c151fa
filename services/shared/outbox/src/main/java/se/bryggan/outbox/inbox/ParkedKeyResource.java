package se.bryggan.outbox.inbox;

import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

@Path("/v1/parked-keys")
@Authenticated
class ParkedKeyResource {
    private final ParkedKeyAdmission admission;

    ParkedKeyResource(ParkedKeyAdmission admission) {
        this.admission = admission;
    }

    @GET
    public List<ParkedKey> list(
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit,
            @QueryParam("page") @DefaultValue("1") @Min(1) int page) {
        return admission.list(limit, page);
    }

    @POST
    @Path("/{id}/release")
    @APIResponse(responseCode = "202", description = "its events are tried again")
    public Response release(@PathParam("id") UUID id) {
        admission.release(id);
        return Response.accepted().build();
    }
}
