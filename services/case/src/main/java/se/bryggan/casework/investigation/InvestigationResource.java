package se.bryggan.casework.investigation;

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
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import se.bryggan.boundary.http.EntityTag;
import se.bryggan.boundary.http.Page;
import se.bryggan.boundary.http.Problem;

/** Investigations of the caller's unit. Changes name the version that was seen ({@code If-Match}). */
@Path("/v1/investigations")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class InvestigationResource {

    private final ReadInvestigations investigations;
    private final WorkOnInvestigation work;

    InvestigationResource(ReadInvestigations investigations, WorkOnInvestigation work) {
        this.investigations = investigations;
        this.work = work;
    }

    @GET
    public Page<InvestigationRow> list(
            @QueryParam("page") @DefaultValue("1") int page, @QueryParam("limit") @DefaultValue("20") int limit) {
        Page.demand(page, limit);
        return investigations.list(page, limit);
    }

    @GET
    @Path("/{id}")
    @APIResponseSchema(value = InvestigationView.class, responseCode = "200")
    public Response read(@PathParam("id") UUID id) {
        return answer(investigations.read(new InvestigationId(id)));
    }

    @POST
    @Path("/{id}/extension")
    @APIResponseSchema(value = InvestigationView.class, responseCode = "200")
    @APIResponse(responseCode = "409", description = "not in this state")
    public Response extend(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ExtensionRequest extension) {
        return answer(work.extend(new InvestigationId(id), ifMatch, extension));
    }

    @POST
    @Path("/{id}/question-to-team")
    @APIResponseSchema(value = InvestigationView.class, responseCode = "200")
    @APIResponse(responseCode = "409", description = "closed, there is no such task, or not permitted")
    public Response askTeam(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid TeamQuestion question) {
        return answer(work.askTeam(new InvestigationId(id), ifMatch, question));
    }

    @POST
    @Path("/{id}/closure")
    @APIResponseSchema(value = InvestigationView.class, responseCode = "200")
    @APIResponse(responseCode = "409", description = "not in this state")
    public Response close(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ClosureRequest closure) {
        return answer(work.close(new InvestigationId(id), ifMatch, closure));
    }

    private static Response answer(StepResult result) {
        return switch (result) {
            case StepResult.Done done -> answer(done.investigation());
            case StepResult.NotNow notNow ->
                Problem.of(409, "not-in-this-state", notNow.stage().name()).response();
            case StepResult.NotLater notLater ->
                Problem.of(422, "not-later", "dueOn").response();
            case StepResult.NoTask noTask -> Problem.of(409, "no-task").response();
            case StepResult.NotPermitted notPermitted ->
                Problem.of(409, "not-permitted", reasons(notPermitted)).response();
        };
    }

    /** Codes, for the staff of the authority that would tell. */
    private static String reasons(StepResult.NotPermitted notPermitted) {
        return notPermitted.reasons().stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
    }

    private static Response answer(InvestigationView found) {
        return EntityTag.answer(found, found.version());
    }
}
