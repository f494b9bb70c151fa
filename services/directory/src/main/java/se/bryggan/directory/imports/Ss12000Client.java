package se.bryggan.directory.imports;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The organisers' SS12000 servers. A page token goes with {@code limit} and nothing else. */
@RegisterRestClient(configKey = "ss12000")
@Path("/{organiser}/v2")
interface Ss12000Client {

    @GET
    @Path("/organisations")
    SourcePage<Ss12000.Organisation> organisations(
            @PathParam("organiser") String organiser,
            @HeaderParam("Authorization") String bearer,
            @QueryParam("limit") int limit,
            @QueryParam("pageToken") String pageToken);

    @GET
    @Path("/groups")
    SourcePage<Ss12000.Group> groups(
            @PathParam("organiser") String organiser,
            @HeaderParam("Authorization") String bearer,
            @QueryParam("limit") int limit,
            @QueryParam("pageToken") String pageToken);

    @GET
    @Path("/persons")
    SourcePage<Ss12000.Person> persons(
            @PathParam("organiser") String organiser,
            @HeaderParam("Authorization") String bearer,
            @QueryParam("limit") int limit,
            @QueryParam("pageToken") String pageToken,
            @QueryParam("meta.modified.after") String modifiedAfter);

    @GET
    @Path("/deletedEntities")
    Ss12000.Deletions deleted(
            @PathParam("organiser") String organiser,
            @HeaderParam("Authorization") String bearer,
            @QueryParam("entities") String entities,
            @QueryParam("after") String after);
}
