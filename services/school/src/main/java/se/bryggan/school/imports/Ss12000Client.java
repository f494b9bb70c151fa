package se.bryggan.school.imports;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The organisers' SS12000 servers. A page token goes with {@code limit} and nothing else. */
@RegisterRestClient(configKey = "ss12000")
@Path("/{organiser}/v2")
interface Ss12000Client {

    @GET
    @Path("/calendarEvents")
    Ss12000.Page<Ss12000.CalendarEvent> calendarEvents(
            @PathParam("organiser") String organiser,
            @HeaderParam("Authorization") String bearer,
            @QueryParam("limit") int limit,
            @QueryParam("pageToken") String pageToken,
            @QueryParam("startTime.onOrAfter") String from,
            @QueryParam("startTime.onOrBefore") String to);

    @GET
    @Path("/duties")
    Ss12000.Page<Ss12000.Duty> duties(
            @PathParam("organiser") String organiser,
            @HeaderParam("Authorization") String bearer,
            @QueryParam("limit") int limit,
            @QueryParam("pageToken") String pageToken);

    @GET
    @Path("/groups")
    Ss12000.Page<Ss12000.Group> groups(
            @PathParam("organiser") String organiser,
            @HeaderParam("Authorization") String bearer,
            @QueryParam("limit") int limit,
            @QueryParam("pageToken") String pageToken);

    /** The persons with these ids; whom the server does not know is left out. */
    @POST
    @Path("/persons/lookup")
    List<Ss12000.Person> persons(
            @PathParam("organiser") String organiser,
            @HeaderParam("Authorization") String bearer,
            Ss12000.Lookup wanted);

    @GET
    @Path("/attendances")
    Ss12000.Page<Ss12000.Attendance> attendances(
            @PathParam("organiser") String organiser,
            @HeaderParam("Authorization") String bearer,
            @QueryParam("limit") int limit,
            @QueryParam("pageToken") String pageToken);
}
