package se.bryggan.casework.sst;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import se.bryggan.boundary.http.EntityTag;
import se.bryggan.boundary.http.Page;
import se.bryggan.boundary.http.Problem;

/** Cases of the school social team (SST-ärenden). Changes name the version that was seen ({@code If-Match}). */
@Path("/v1/cases")
@Authenticated
class CaseResource {

    private final ReadCases cases;
    private final WorkOnCase work;

    CaseResource(ReadCases cases, WorkOnCase work) {
        this.cases = cases;
        this.work = work;
    }

    @GET
    public Page<CaseRow> list(
            @QueryParam("page") @DefaultValue("1") int page, @QueryParam("limit") @DefaultValue("20") int limit) {
        Page.demand(page, limit);
        return cases.list(page, limit);
    }

    @GET
    @Path("/{id}")
    public Response read(@PathParam("id") UUID id) {
        CaseView found = cases.read(new CaseId(id));
        return Response.ok(found).header("ETag", EntityTag.of(found.version())).build();
    }

    @POST
    @Path("/{id}/goals")
    public Response agree(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid GoalRequest goal) {
        return answer(work.agree(new CaseId(id), ifMatch, goal));
    }

    @POST
    @Path("/{id}/interventions")
    public Response begin(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid InterventionRequest intervention) {
        return answer(work.begin(new CaseId(id), ifMatch, intervention));
    }

    @POST
    @Path("/{id}/follow-ups")
    public Response followUp(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid FollowUpRequest followUp) {
        return answer(work.followUp(new CaseId(id), ifMatch, followUp));
    }

    @POST
    @Path("/{id}/sip-suggestion")
    public Response suggestSip(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return answer(work.suggestSip(new CaseId(id), ifMatch));
    }

    @POST
    @Path("/{id}/resumption")
    public Response resume(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return answer(work.resume(new CaseId(id), ifMatch));
    }

    @POST
    @Path("/{id}/closure")
    public Response close(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return answer(work.close(new CaseId(id), ifMatch));
    }

    private static Response answer(WorkOnCase.Result result) {
        return switch (result) {
            case WorkOnCase.Done done ->
                Response.ok(done.sstCase())
                        .header("ETag", EntityTag.of(done.sstCase().version()))
                        .build();
            case WorkOnCase.NotNow notNow ->
                Problem.of(409, "not-in-this-state", notNow.state().name()).response();
            case WorkOnCase.InFuture future ->
                Problem.of(422, "in-the-future", "heldOn").response();
        };
    }
}
