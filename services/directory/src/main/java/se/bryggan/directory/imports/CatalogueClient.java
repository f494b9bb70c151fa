package se.bryggan.directory.imports;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import se.bryggan.boundary.disclosure.Branch;

/** The catalogues of units and staff, such as HSA. */
@RegisterRestClient(configKey = "catalogue")
@Path("/")
interface CatalogueClient {

    @GET
    @Path("/units")
    SourcePage<Unit> units(
            @HeaderParam("Authorization") String bearer,
            @QueryParam("limit") int limit,
            @QueryParam("pageToken") String pageToken);

    @GET
    @Path("/posts")
    SourcePage<Post> posts(
            @HeaderParam("Authorization") String bearer,
            @QueryParam("limit") int limit,
            @QueryParam("pageToken") String pageToken);

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Unit(String code, String name, String authority, Branch branch, String district) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Post(String login, String role, String authority, String unit, String group, String email) {

        @Override
        public String toString() {
            return "Post";
        }
    }
}
