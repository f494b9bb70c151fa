package se.bryggan.sip.invitation;

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
import se.bryggan.boundary.http.Problem;

/** Invitations (kallelser) to SIP meetings, for the invited unit. */
@Path("/v1/invitations")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class InvitationResource {

    private final ReadInvitations read;
    private final AnswerInvitation answer;

    InvitationResource(ReadInvitations read, AnswerInvitation answer) {
        this.read = read;
        this.answer = answer;
    }

    @GET
    public Page<InvitationRow> list(
            @QueryParam("page") @DefaultValue("1") int page, @QueryParam("limit") @DefaultValue("20") int limit) {
        Page.demand(page, limit);
        return read.list(page, limit);
    }

    @GET
    @Path("/{id}")
    @APIResponseSchema(value = InvitationView.class, responseCode = "200")
    public Response read(@PathParam("id") UUID id) {
        InvitationView invitation = read.read(new InvitationId(id));
        return EntityTag.answer(invitation, invitation.version());
    }

    @POST
    @Path("/{id}/answer")
    @APIResponseSchema(value = AnswerResult.Receipt.class, responseCode = "200")
    @APIResponse(responseCode = "409", description = "consent is missing")
    public Response answer(
            @PathParam("id") UUID id,
            @NotNull @Valid AnswerRequest body,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String idempotencyKey) {
        return switch (answer.answer(new InvitationId(id), body, ifMatch, idempotencyKey)) {
            case AnswerResult.Answered answered ->
                EntityTag.answer(answered.receipt(), answered.receipt().version());
            case AnswerResult.Unsound unsound ->
                Problem.of(422, "invalid", "proposedAt").response();
            case AnswerResult.ConsentMissing missing ->
                Problem.of(409, "consent-missing").response();
            case AnswerResult.ConsentBehind behind ->
                Problem.of(503, "consent-behind").response();
        };
    }
}
