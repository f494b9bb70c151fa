package se.bryggan.sip.plan;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import se.bryggan.boundary.http.EntityTag;
import se.bryggan.boundary.http.Page;

/** SIPs (samordnade individuella planer), for the unit that convenes them. */
@Path("/v1/sips")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class SipResource {

    private final OpenSip open;
    private final ReadSips read;
    private final InviteParticipants invite;
    private final RecordMeeting meeting;
    private final EstablishPlan plan;
    private final EndSip end;

    SipResource(
            OpenSip open,
            ReadSips read,
            InviteParticipants invite,
            RecordMeeting meeting,
            EstablishPlan plan,
            EndSip end) {
        this.open = open;
        this.read = read;
        this.invite = invite;
        this.meeting = meeting;
        this.plan = plan;
        this.end = end;
    }

    @POST
    @APIResponseSchema(value = Standing.class, responseCode = "201")
    public Response open(@NotNull @Valid OpenRequest body, @HeaderParam("Idempotency-Key") String idempotencyKey) {
        return Answers.created(open.open(body, idempotencyKey));
    }

    @GET
    public Page<SipRow> list(
            @QueryParam("page") @DefaultValue("1") int page, @QueryParam("limit") @DefaultValue("20") int limit) {
        Page.demand(page, limit);
        return read.list(page, limit);
    }

    @GET
    @Path("/{id}")
    @APIResponseSchema(value = SipView.class, responseCode = "200")
    public Response read(@PathParam("id") UUID id) {
        SipView sip = read.read(new SipId(id));
        return EntityTag.answer(sip, sip.version());
    }

    @POST
    @Path("/{id}/invitations")
    @APIResponseSchema(value = Standing.class, responseCode = "201")
    @APIResponse(responseCode = "409", description = "not in this state, or consent is missing")
    public Response invite(
            @PathParam("id") UUID id,
            @NotNull @Valid InviteRequest body,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String idempotencyKey) {
        return Answers.created(invite.invite(new SipId(id), body, ifMatch, idempotencyKey));
    }

    @POST
    @Path("/{id}/meeting")
    @APIResponseSchema(value = Standing.class, responseCode = "200")
    @APIResponse(responseCode = "409", description = "not in this state")
    public Response meet(
            @PathParam("id") UUID id, @NotNull @Valid MeetingRequest body, @HeaderParam("If-Match") String ifMatch) {
        return Answers.changed(meeting.record(new SipId(id), body, ifMatch));
    }

    @POST
    @Path("/{id}/plan")
    @APIResponseSchema(value = Standing.class, responseCode = "201")
    @APIResponse(responseCode = "409", description = "not in this state, or consent is missing")
    public Response establish(
            @PathParam("id") UUID id,
            @NotNull @Valid PlanRequest body,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String idempotencyKey) {
        return Answers.created(plan.establish(new SipId(id), body, ifMatch, idempotencyKey));
    }

    @POST
    @Path("/{id}/revision")
    @APIResponseSchema(value = Standing.class, responseCode = "201")
    @APIResponse(responseCode = "409", description = "not in this state, or consent is missing")
    public Response revise(
            @PathParam("id") UUID id,
            @NotNull @Valid PlanRequest body,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String idempotencyKey) {
        return Answers.created(plan.revise(new SipId(id), body, ifMatch, idempotencyKey));
    }

    @POST
    @Path("/{id}/escalation")
    @APIResponseSchema(value = Standing.class, responseCode = "200")
    @APIResponse(responseCode = "409", description = "not in this state")
    public Response escalate(
            @PathParam("id") UUID id,
            @NotNull @Valid EndRequest.Escalation body,
            @HeaderParam("If-Match") String ifMatch) {
        return Answers.changed(end.escalate(new SipId(id), body, ifMatch));
    }

    @POST
    @Path("/{id}/closure")
    @APIResponseSchema(value = Standing.class, responseCode = "200")
    @APIResponse(responseCode = "409", description = "not in this state")
    public Response close(
            @PathParam("id") UUID id,
            @NotNull @Valid EndRequest.Closure body,
            @HeaderParam("If-Match") String ifMatch) {
        return Answers.changed(end.close(new SipId(id), body, ifMatch));
    }
}
