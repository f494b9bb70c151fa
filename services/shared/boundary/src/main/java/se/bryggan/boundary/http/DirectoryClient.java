package se.bryggan.boundary.http;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import se.bryggan.boundary.gate.Sector;

/** Asks the directory, with the caller's own token, who the caller is in one sector. */
@RegisterRestClient(configKey = "directory")
@AccessToken
@Path("/v1/me")
public interface DirectoryClient {

    /** Own reference and those of the children under 18 whom the caller has custody of. */
    @GET
    @Path("/kin")
    Kin kin(@QueryParam("sector") Sector sector);

    /** The answer. */
    record Kin(UUID self, Set<UUID> children) {}
}
