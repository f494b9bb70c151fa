package se.bryggan.directory.units;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import se.bryggan.boundary.http.Page;
import se.bryggan.directory.register.Register;

/** Units for everybody who is logged in, their posts for the services that must reach them. */
@Path("/v1/units")
@Authenticated
class UnitResource {

    private final ReadUnits units;
    private final ReadPosts posts;

    UnitResource(ReadUnits units, ReadPosts posts) {
        this.units = units;
        this.posts = posts;
    }

    @GET
    public Page<UnitView> list(
            @QueryParam("authority") String authority,
            @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("limit") @DefaultValue("20") int limit) {
        Page.demand(page, limit);
        return units.list(authority, page, limit);
    }

    @GET
    @Path("/{unit}")
    public UnitView read(@PathParam("unit") String unit) {
        return units.read(unit);
    }

    @GET
    @Path("/{unit}/posts")
    public PostList posts(@PathParam("unit") String unit, @QueryParam("role") String role) {
        return posts.at(Register.CONTROLLER, unit, role);
    }
}
