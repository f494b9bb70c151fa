package se.bryggan.outbox;

import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

@Path("/v1/snapshots")
@Authenticated
class SnapshotResource {
    private final Snapshots snapshots;

    SnapshotResource(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    @GET
    @Path("/{topic}")
    public Snapshots.Snapshot read(
            @PathParam("topic") String topic,
            @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(1000) int limit,
            @QueryParam("page") @DefaultValue("1") @Min(1) int page) {
        return snapshots.read(topic, limit, page);
    }
}
