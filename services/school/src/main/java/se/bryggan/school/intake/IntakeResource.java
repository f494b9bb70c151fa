package se.bryggan.school.intake;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.gate.Actor;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.boundary.gate.CurrentActor;
import se.bryggan.boundary.gate.Denied;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.http.Problem;

@Path("/v1/events")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
class IntakeResource {

    private static final String SINGLE = "application/cloudevents+json";
    private static final String BATCH = "application/cloudevents-batch+json";
    private static final MediaType BATCH_TYPE = MediaType.valueOf(BATCH);

    private final CloudEventReader reader;
    private final ReceiveEvents events;
    private final CurrentActor current;
    private final Gate gate;

    IntakeResource(CloudEventReader reader, ReceiveEvents events, CurrentActor current, Gate gate) {
        this.gate = gate;
        this.reader = reader;
        this.events = events;
        this.current = current;
    }

    @POST
    @Consumes({SINGLE, BATCH})
    @APIResponseSchema(value = ReceiveEvents.Answer.class, responseCode = "202")
    public Response receive(byte[] body, @Context HttpHeaders headers) {
        return BATCH_TYPE.isCompatible(headers.getMediaType()) ? batch(body) : single(body);
    }

    /** One event that is refused is a request that is refused. */
    private Response single(byte[] body) {
        ReceiveEvents.Answer answer = events.receive(spokenFor(), () -> reader.single(body));
        ItemAnswer item = answer.items().getFirst();
        return item.outcome() == ItemAnswer.Outcome.REFUSED
                ? Problem.of(item.status(), item.code()).response()
                : Response.accepted(answer).build();
    }

    private Response batch(byte[] body) {
        return Response.accepted(events.receive(spokenFor(), () -> reader.batch(body)))
                .build();
    }

    /** The organiser that the supplier's token speaks for; whose pupils in it, the register knows. */
    private Controller spokenFor() {
        Actor actor = current.get();
        if (actor.authority() == null) {
            throw gate.refuse("intake.receive", Denied.Code.ROLE);
        }
        return new Controller(actor.authority(), actor.branch() == null ? Branch.SCHOOL : actor.branch());
    }
}
