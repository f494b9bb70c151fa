package se.bryggan.notification.notice;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.gate.Actor;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.boundary.gate.CurrentActor;
import se.bryggan.boundary.gate.Denied;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.http.Page;
import se.bryggan.boundary.http.Refused;

/** Staff read the notices of their post; guardians and pupils name themselves and the authority that wrote to them. */
@Path("/v1/notices")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
class NoticesResource {

    private final ReadNotices notices;
    private final CurrentActor current;
    private final Gate gate;

    NoticesResource(ReadNotices notices, CurrentActor current, Gate gate) {
        this.gate = gate;
        this.notices = notices;
        this.current = current;
    }

    @GET
    public Page<NoticeView> list(
            @QueryParam("person") UUID person,
            @QueryParam("authority") String authority,
            @QueryParam("branch") Branch branch,
            @QueryParam("unread") @DefaultValue("false") boolean unread,
            @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("limit") @DefaultValue("20") int limit) {
        Page.demand(page, limit);
        Reader reader = reader("notice.list", person, authority, branch);
        return notices.list(reader.controller(), reader, new ReadNotices.Query(unread, page, limit));
    }

    @GET
    @Path("/{id}")
    public NoticeView read(
            @PathParam("id") UUID id,
            @QueryParam("person") UUID person,
            @QueryParam("authority") String authority,
            @QueryParam("branch") Branch branch) {
        Reader reader = reader("notice.read", person, authority, branch);
        return notices.read(reader.controller(), new OwnNotice(reader, id));
    }

    @POST
    @Path("/{id}/acknowledgement")
    public NoticeView acknowledge(
            @PathParam("id") UUID id,
            @QueryParam("person") UUID person,
            @QueryParam("authority") String authority,
            @QueryParam("branch") Branch branch) {
        Reader reader = reader("notice.acknowledge", person, authority, branch);
        return notices.acknowledge(reader.controller(), new OwnNotice(reader, id));
    }

    private Reader reader(String act, UUID person, String authority, Branch branch) {
        Actor actor = current.get();
        return switch (actor.kind()) {
            case STAFF -> ofPost(act, actor);
            case GUARDIAN, PUPIL -> ofPerson(person, authority, branch);
            case SERVICE, TIMER, NOBODY -> throw gate.refuse(act, Denied.Code.ROLE);
        };
    }

    /** The post of somebody without a unit is that of the authority as a whole, and so are the notices to it. */
    private Reader ofPost(String act, Actor actor) {
        if (actor.authority() == null || actor.branch() == null) {
            throw gate.refuse(act, Denied.Code.ROLE);
        }
        String unit = actor.unit() == null ? actor.authority() : actor.unit();
        return new Reader.OfPost(new Controller(actor.authority(), actor.branch()), unit, actor.role());
    }

    private static Reader ofPerson(UUID person, String authority, Branch branch) {
        if (person == null || authority == null || branch == null) {
            throw new Refused(422, "person-authority-branch-needed");
        }
        return new Reader.OfPerson(new Controller(authority, branch), person);
    }
}
