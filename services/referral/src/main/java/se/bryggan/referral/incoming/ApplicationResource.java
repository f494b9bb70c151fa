package se.bryggan.referral.incoming;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.boundary.http.Problem;
import se.bryggan.referral.programme.Programme;
import se.bryggan.referral.programme.Programmes;
import se.bryggan.referral.programme.Receiver;

/** The family's own applications. */
@Path("/v1/applications")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class ApplicationResource {

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    private final Apply apply;
    private final Programmes programmes;
    private final Clock clock;

    ApplicationResource(Apply apply, Programmes programmes, Clock clock) {
        this.apply = apply;
        this.programmes = programmes;
        this.clock = clock;
    }

    @POST
    @APIResponseSchema(value = ApplicationView.class, responseCode = "201")
    public Response apply(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid Application application) {
        LocalDate today = LocalDate.now(clock.withZone(STOCKHOLM));
        Optional<Programme> programme =
                programmes.find(application.programme(), today).filter(Programme::ownApplication);
        if (programme.isEmpty()) {
            return Problem.of(422, "unknown-programme", "programme").response();
        }
        Receiver receiver = programme.get().receiver();
        var controller = new Controller(receiver.authority(), receiver.branch());
        var applicant = new Applicant(application.socialRef().value(), controller);
        ApplicationView kept = apply.apply(controller, applicant, programme.get(), application, key);
        return Response.created(UriBuilder.fromPath("/v1/applications/{id}")
                        .queryParam("authority", kept.authority())
                        .queryParam("branch", kept.branch())
                        .build(kept.id()))
                .entity(kept)
                .build();
    }

    /** {@code authority} and {@code branch} say whose record it is: a family has no authority of its own. */
    @GET
    @Path("/{id}")
    public ApplicationView read(
            @PathParam("id") UUID id,
            @NotNull @QueryParam("authority") String authority,
            @NotNull @QueryParam("branch") Branch branch) {
        return apply.read(new Controller(authority, branch), new IncomingId(id));
    }
}
