package se.bryggan.consent.rulebook;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import se.bryggan.boundary.disclosure.maytell.MayTellAnswer;
import se.bryggan.boundary.disclosure.wire.ExplanationView;
import se.bryggan.boundary.http.Refused;

/** What the rule book (regelboken) says, to those who ask without naming anybody. */
@Path("/v1")
@Authenticated
class RuleBookResource {

    private final ExplainQuestion explain;
    private final AskMayTell mayTell;

    RuleBookResource(ExplainQuestion explain, AskMayTell mayTell) {
        this.explain = explain;
        this.mayTell = mayTell;
    }

    @POST
    @Path("/explanations")
    public ExplanationView explain(@NotNull @Valid TypedQuestion question) {
        return switch (explain.explain(question)) {
            case ExplainQuestion.Explained explained -> explained.explanation();
            case ExplainQuestion.NotUnderstood not -> throw new Refused(422, "invalid", not.problem());
        };
    }

    @POST
    @Path("/may-i-tell")
    public MayTellAnswer mayTell(@NotNull @Valid MayITell question) {
        return switch (mayTell.ask(question)) {
            case AskMayTell.Answered answered -> answered.answer();
            case AskMayTell.NobodyAsks nobody -> throw new Refused(422, "invalid", "profession or from");
        };
    }
}
