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

/** Cases of the school social team (SST-ärenden). Changes name the version that was seen ({@code If-Match}). */
@Path("/v1/cases")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class CaseResource {

    private final ReadCases cases;
    private final WorkOnCase work;
    private final ResumeCase resume;
    private final AnswerInvestigation answers;

    CaseResource(ReadCases cases, WorkOnCase work, ResumeCase resume, AnswerInvestigation answers) {
        this.cases = cases;
        this.work = work;
        this.resume = resume;
        this.answers = answers;
    }

    @GET
    public Page<CaseRow> list(
            @QueryParam("page") @DefaultValue("1") int page, @QueryParam("limit") @DefaultValue("20") int limit) {
        Page.demand(page, limit);
        return cases.list(page, limit);
    }

    @GET
    @Path("/{id}")
    @APIResponseSchema(value = CaseView.class, responseCode = "200")
    public Response read(@PathParam("id") UUID id) {
        CaseView found = cases.read(new CaseId(id));
        return EntityTag.answer(found, found.version());
    }

    @POST
    @Path("/{id}/goals")
    @APIResponseSchema(value = CaseView.class, responseCode = "200")
    @APIResponse(responseCode = "409", description = "not in this state")
    public Response agree(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid GoalRequest goal) {
        return answer(work.agree(new CaseId(id), ifMatch, goal));
    }

    @POST
    @Path("/{id}/interventions")
    @APIResponseSchema(value = CaseView.class, responseCode = "200")
    @APIResponse(responseCode = "409", description = "not in this state")
    public Response begin(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid InterventionRequest intervention) {
        return answer(work.begin(new CaseId(id), ifMatch, intervention));
    }

    @POST
    @Path("/{id}/follow-ups")
    @APIResponseSchema(value = CaseView.class, responseCode = "200")
    @APIResponse(responseCode = "409", description = "not in this state")
    public Response followUp(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid FollowUpRequest followUp) {
        return answer(work.followUp(new CaseId(id), ifMatch, followUp));
    }

    @POST
    @Path("/{id}/sip-suggestion")
    @APIResponseSchema(value = CaseView.class, responseCode = "200")
    @APIResponse(responseCode = "409", description = "not in this state")
    public Response suggestSip(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return answer(work.suggestSip(new CaseId(id), ifMatch));
    }

    @POST
    @Path("/{id}/resumption")
    @APIResponseSchema(value = CaseView.class, responseCode = "200")
    @APIResponse(responseCode = "409", description = "not in this state, or consent is missing")
    public Response resume(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ResumptionRequest resumption) {
        var paused = new CaseId(id);
        return answer(
                switch (resumption.ground()) {
                    case CONSENT -> resume.onConsent(paused, ifMatch);
                    case FAMILY_DECISION -> resume.onFamilyDecision(paused, ifMatch);
                });
    }

    @POST
    @Path("/{id}/closure")
    @APIResponseSchema(value = CaseView.class, responseCode = "200")
    @APIResponse(responseCode = "409", description = "not in this state")
    public Response close(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return answer(work.close(new CaseId(id), ifMatch));
    }

    @POST
    @Path("/{id}/answer-to-investigation")
    @APIResponseSchema(value = CaseView.class, responseCode = "200")
    @APIResponse(responseCode = "409", description = "not asked, or not permitted")
    public Response answerInvestigation(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid AnswerRequest answer) {
        return answer(answers.answer(new CaseId(id), ifMatch, answer));
    }

    private static Response answer(WorkResult result) {
        return switch (result) {
            case WorkResult.Done done ->
                EntityTag.answer(done.sstCase(), done.sstCase().version());
            case WorkResult.NotNow notNow ->
                Problem.of(409, "not-in-this-state", notNow.state().name()).response();
            case WorkResult.Invalid invalid ->
                Problem.of(422, invalid.code(), invalid.field()).response();
            case WorkResult.NoConsent noConsent ->
                Problem.of(409, "consent-missing").response();
            case WorkResult.FactsBehind behind ->
                Problem.of(503, "facts-behind").response();
            case WorkResult.NotAsked notAsked -> Problem.of(409, "not-asked").response();
            case WorkResult.NotPermitted notPermitted ->
                Problem.of(409, "not-permitted", reasons(notPermitted)).response();
        };
    }

    /** Codes, for the staff of the authority that would tell. */
    private static String reasons(WorkResult.NotPermitted notPermitted) {
        return notPermitted.reasons().stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
    }
}
