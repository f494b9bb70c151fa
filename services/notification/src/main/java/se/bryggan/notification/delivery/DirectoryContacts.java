package se.bryggan.notification.delivery;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import se.bryggan.boundary.gate.Sector;

/** Asks the directory, as this service, where a post or a person is reached now. */
@RegisterRestClient(configKey = "directory")
@OidcClientFilter
@Path("/v1")
interface DirectoryContacts {

    @GET
    @Path("/units/{unit}/posts")
    Posts posts(@PathParam("unit") String unit, @QueryParam("role") String role);

    /** 404 for nobody, for nobody's address, and for whoever must not be written to. */
    @GET
    @Path("/persons/{ref}/contact")
    Contact contact(@PathParam("ref") UUID ref, @QueryParam("sector") Sector sector);

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Posts(List<Post> posts) {}

    /** {@code group} is a mentor's class, else absent. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Post(String role, String group, String email) {
        @Override
        public String toString() {
            return "Post";
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Contact(String email) {
        @Override
        public String toString() {
            return "Contact";
        }
    }
}
