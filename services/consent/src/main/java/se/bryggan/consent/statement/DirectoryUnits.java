package se.bryggan.consent.statement;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Asks the directory, with the caller's own token, for the units of an authority. They are public. */
@RegisterRestClient(configKey = "directory")
@AccessToken
@Path("/v1/units")
interface DirectoryUnits {

    @GET
    Units of(@QueryParam("authority") String authority, @QueryParam("limit") int limit);

    /** How many there are; which ones is of no matter here. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Units(long total) {}
}
