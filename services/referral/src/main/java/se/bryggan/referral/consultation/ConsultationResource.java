package se.bryggan.referral.consultation;

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
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import se.bryggan.boundary.http.EntityTag;
import se.bryggan.boundary.http.Page;
import se.bryggan.boundary.http.Problem;
import se.bryggan.referral.programme.Programme;
import se.bryggan.referral.programme.Programmes;

/** Consultations without identity. */
@Path("/v1/consultations")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class ConsultationResource {

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    private final AskConsultation ask;
    private final AnswerConsultation answer;
    private final ReadConsultations read;
    private final Programmes programmes;
    private final Clock clock;

    ConsultationResource(
            AskConsultation ask,
            AnswerConsultation answer,
            ReadConsultations read,
            Programmes programmes,
            Clock clock) {
        this.ask = ask;
        this.answer = answer;
        this.read = read;
        this.programmes = programmes;
        this.clock = clock;
    }

    @POST
    @APIResponseSchema(value = ConsultationView.class, responseCode = "201")
    public Response ask(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid Question question) {
        if (Identity.in(question.text())) {
            return Problem.of(422, "identity-in-consultation", "text").response();
        }
        Optional<Programme> programme = programmes.find(question.programme(), LocalDate.now(clock.withZone(STOCKHOLM)));
        if (programme.isEmpty()) {
            return Problem.of(422, "unknown-programme", "programme").response();
        }
        ConsultationView asked = ask.ask(programme.get(), question, key);
        return Response.created(URI.create("/v1/consultations/" + asked.id()))
                .entity(asked)
                .header("ETag", EntityTag.of(asked.version()))
                .build();
    }

    @GET
    public Page<ConsultationView> list(
            @QueryParam("page") @DefaultValue("1") int page, @QueryParam("limit") @DefaultValue("20") int limit) {
        Page.demand(page, limit);
        return read.list(page, limit);
    }

    @GET
    @Path("/{id}")
    @APIResponseSchema(value = ConsultationView.class, responseCode = "200")
    public Response one(@PathParam("id") UUID id) {
        return answer(read.one(new ConsultationId(id)));
    }

    @POST
    @Path("/{id}/answer")
    @APIResponseSchema(value = ConsultationView.class, responseCode = "200")
    @APIResponse(responseCode = "409", description = "it has been answered")
    public Response answer(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid Reply reply) {
        if (Identity.in(reply.text())) {
            return Problem.of(422, "identity-in-consultation", "text").response();
        }
        return answer.answer(new ConsultationId(id), reply, ifMatch)
                .map(ConsultationResource::answer)
                .orElseGet(() -> Problem.of(409, "already-answered").response());
    }

    private static Response answer(ConsultationView consultation) {
        return Response.ok(consultation)
                .header("ETag", EntityTag.of(consultation.version()))
                .build();
    }
}
