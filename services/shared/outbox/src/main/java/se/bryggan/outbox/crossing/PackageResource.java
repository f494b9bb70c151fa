package se.bryggan.outbox.crossing;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import se.bryggan.boundary.http.Problem;

@Path("/v1/packages")
@Authenticated
class PackageResource {
    private final RetrievePackage retrieve;

    PackageResource(RetrievePackage retrieve) {
        this.retrieve = retrieve;
    }

    @GET
    @Path("/{handoverId}")
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
