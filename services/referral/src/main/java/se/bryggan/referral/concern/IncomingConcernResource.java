package se.bryggan.referral.concern;

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

/** Received reports of concern, for the reception unit. */
@Path("/v1/incoming-concerns")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class IncomingConcernResource {

    private final ReadConcerns read;
    private final AssessProtection assess;
    private final DecideConcern decide;
    private final NoteRequest request;
    private final TellReporter tell;

    IncomingConcernResource(
            ReadConcerns read, AssessProtection assess, DecideConcern decide, NoteRequest request, TellReporter tell) {
        this.read = read;
        this.assess = assess;
        this.decide = decide;
        this.request = request;
        this.tell = tell;
    }

    @GET
    public Page<IncomingConcernView> list(
            @QueryParam("state") ConcernStage state,
            @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("limit") @DefaultValue("20") int limit) {
        Page.demand(page, limit);
        return read.ofUnit(state, page, limit);
    }

    @GET
    @Path("/{id}")
    @APIResponseSchema(value = IncomingConcernView.class, responseCode = "200")
    public Response one(@PathParam("id") UUID id) {
        return answer(read.one(new IncomingConcernId(id)));
    }

    @POST
    @Path("/{id}/protection-assessment")
    @APIResponseSchema(value = IncomingConcernView.class, responseCode = "200")
    @APIResponse(responseCode = "409", description = "it has been decided")
    public Response assess(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ProtectionAssessment assessment) {
        return answer(assess.assess(new IncomingConcernId(id), assessment, ifMatch));
    }

    @POST
    @Path("/{id}/decision")
    @APIResponseSchema(value = IncomingConcernView.class, responseCode = "200")
    @APIResponse(responseCode = "409", description = "protection is not assessed, or it has been decided")
    public Response decide(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid Verdict verdict) {
        return answer(decide.decide(new IncomingConcernId(id), verdict, ifMatch));
    }

    @POST
    @Path("/{id}/feedback-request")
    @APIResponseSchema(value = IncomingConcernView.class, responseCode = "200")
    public Response request(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid FeedbackRequest asked) {
        return answer(request.note(new IncomingConcernId(id), asked, ifMatch));
    }

    @POST
    @Path("/{id}/feedback")
    @APIResponseSchema(value = IncomingConcernView.class, responseCode = "200")
    @APIResponse(
            responseCode = "409",
            description = "not decided, the reporter knows or must be called, or a test of harm is needed")
    public Response tell(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid FeedbackOrder order) {
        return answer(tell.tell(new IncomingConcernId(id), order, ifMatch));
    }

    private static Response answer(StepResult result) {
        return switch (result) {
            case StepResult.Done done -> answer(done.concern());
            case StepResult.TooLate late ->
                Problem.of(409, "too-late", late.state().name()).response();
            case StepResult.TooEarly early ->
                Problem.of(409, "too-early", early.state().name()).response();
            case StepResult.AssessmentNeeded needed ->
                Problem.of(409, "assessment-needed", "finding").response();
            case StepResult.CallReporter call ->
                Problem.of(409, "call-reporter").response();
            case StepResult.FactsBehind behind ->
                Problem.of(503, "facts-behind").response();
        };
    }

    private static Response answer(IncomingConcernView concern) {
        return EntityTag.answer(concern, concern.version());
    }
}
