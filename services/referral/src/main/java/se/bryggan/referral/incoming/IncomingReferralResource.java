package se.bryggan.referral.incoming;

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

/** Received referrals and applications, for the admission group. */
@Path("/v1/incoming-referrals")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class IncomingReferralResource {

    private final ReadIncoming read;
    private final DecideReferral decide;

    IncomingReferralResource(ReadIncoming read, DecideReferral decide) {
        this.read = read;
        this.decide = decide;
    }

    @GET
    public Page<IncomingView> list(
            @QueryParam("state") IncomingState state,
            @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("limit") @DefaultValue("20") int limit) {
        Page.demand(page, limit);
        return read.ofUnit(state, page, limit);
    }

    @GET
    @Path("/{id}")
    @APIResponseSchema(value = IncomingView.class, responseCode = "200")
    public Response one(@PathParam("id") UUID id) {
        return answer(read.one(new IncomingId(id)));
    }

    @POST
    @Path("/{id}/decision")
    @APIResponseSchema(value = IncomingView.class, responseCode = "200")
    @APIResponse(responseCode = "409", description = "it has been decided")
    public Response decide(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid Decision decision) {
        return switch (decide.decide(new IncomingId(id), decision, ifMatch)) {
            case DecideResult.Decided decided -> answer(decided.referral());
            case DecideResult.AlreadyDecided already ->
                Problem.of(409, "already-decided", already.state().name()).response();
            case DecideResult.ReasonDoesNotFit wrong ->
                Problem.of(422, "reason-does-not-fit", "reason").response();
            case DecideResult.WrongProgramme wrong ->
                Problem.of(422, "wrong-programme", "programme").response();
        };
    }

    private static Response answer(IncomingView referral) {
        return EntityTag.answer(referral, referral.version());
    }
}
