package se.bryggan.school.steps;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import se.bryggan.boundary.http.EntityTag;
import se.bryggan.boundary.http.Page;
import se.bryggan.boundary.http.Problem;
import se.bryggan.contracts.school.AbsenceStep;

@Path("/v1/steps")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
class StepsResource {

    private final ReadSteps steps;
    private final DecideNoAction decision;

    StepsResource(ReadSteps steps, DecideNoAction decision) {
        this.steps = steps;
        this.decision = decision;
    }

    @GET
    public Page<StepView> list(
            @QueryParam("standing") @DefaultValue("true") boolean standing,
            @QueryParam("step") AbsenceStep step,
            @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("limit") @DefaultValue("20") int limit) {
        Page.demand(page, limit);
        return steps.list(new ReadSteps.Query(standing, step, page, limit));
    }

    @GET
    @Path("/{id}")
    @APIResponseSchema(value = ExplanationView.class, responseCode = "200")
    public Response explain(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        ReadSteps.Explained explained =
                steps.explain(new StepId(id), Sentence.language(headers.getAcceptableLanguages()));
        return EntityTag.answer(explained.view(), explained.version());
    }

    @POST
    @Path("/{id}/no-action")
    @APIResponseSchema(value = StepView.class, responseCode = "200")
    @APIResponse(responseCode = "409", description = "decided before")
    public Response decideNotToAct(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull NoAction decision) {
        return switch (this.decision.decide(new StepId(id), ifMatch, decision.reason())) {
            case DecideNoAction.Result.Decided decided -> EntityTag.answer(decided.view(), decided.version());
            case DecideNoAction.Result.DecidedBefore before ->
                Problem.of(409, "decided-before").response();
        };
    }

    record NoAction(@NotNull NoActionReason reason) {}
}
