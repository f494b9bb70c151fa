package se.bryggan.outbox;

import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.jwt.JsonWebToken;

@Path("/v1/snapshots")
@Authenticated
class SnapshotResource {
    private final Snapshots snapshots;
    private final JsonWebToken token;

    SnapshotResource(Snapshots snapshots, JsonWebToken token) {
        this.snapshots = snapshots;
        this.token = token;
    }

    @GET
    @Path("/{topic}")
    public Snapshots.Snapshot read(
            @PathParam("topic") String topic,
            @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(1000) int limit,
            @QueryParam("page") @DefaultValue("1") @Min(1) int page) {
        return snapshots.read(topic, token.getClaim("azp"), limit, page);
    }
}
