package se.bryggan.outbox.crossing;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import se.bryggan.boundary.http.Problem;
import se.bryggan.contracts.content.PackageContent;

@Path("/v1/packages")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class PackageResource {
    private final RetrievePackage retrieve;

    PackageResource(RetrievePackage retrieve) {
        this.retrieve = retrieve;
    }

    @GET
    @Path("/{handoverId}")
    @APIResponseSchema(value = PackageContent.class, responseCode = "200")
    @APIResponse(responseCode = "410", description = "withdrawn, expired, fetched before, or not permitted any more")
    public Response get(@PathParam("handoverId") UUID handoverId) {
        return switch (retrieve.retrieve(new HandoverId(handoverId))) {
            case RetrievePackage.Result.Content content ->
                Response.ok(content.body()).header("Cache-Control", "no-store").build();
            case RetrievePackage.Result.Gone gone -> Problem.of(410, "gone").response();
            case RetrievePackage.Result.Behind behind ->
                Problem.of(503, "consent-behind").response();
        };
    }
}
