package se.bryggan.consent.statement;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import se.bryggan.boundary.disclosure.Branch;

/** Asks the directory, with the caller's own token, for the units of an authority. They are public. */
@RegisterRestClient(configKey = "directory")
@AccessToken
@Path("/v1/units")
interface DirectoryUnits {

    @GET
    Units of(@QueryParam("authority") String authority, @QueryParam("page") int page, @QueryParam("limit") int limit);

    /** A page of them, and how many there are in all; of each only the branch matters here. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Units(List<Unit> items, long total) {

        boolean haveBranch(Branch branch) {
            return items.stream().anyMatch(unit -> branch.name().equals(unit.branch()));
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Unit(String branch) {}
}
