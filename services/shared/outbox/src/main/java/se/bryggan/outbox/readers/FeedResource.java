package se.bryggan.outbox.readers;

import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who has taken in what a feed told of a subject. */
@Path("/v1/feeds/{topic}")
@Authenticated
class FeedResource {
    private final FollowUp followUp;
    private final AskReaders readers;
    private final JsonWebToken token;

    FeedResource(FollowUp followUp, AskReaders readers, JsonWebToken token) {
        this.followUp = followUp;
        this.readers = readers;
        this.token = token;
    }

    @GET
    @Path("/readers")
    public List<Told> readers(@PathParam("topic") String topic, @QueryParam("subject") @NotNull UUID subject) {
        return followUp.changes(topic, subject).stream()
                .map(change -> new Told(change.type(), change.at(), readers.ask(change)))
                .toList();
    }

    @GET
    @Path("/applied")
    public Applied applied(
            @PathParam("topic") String topic,
            @QueryParam("subject") @NotNull UUID subject,
            @QueryParam("partition") @NotNull @Min(0) Integer partition,
            @QueryParam("place") @NotNull @Min(1) Long place) {
        return followUp.applied(topic, token.getClaim("azp"), subject, partition, place);
    }

    /** A change, when it was told, and how each reader stands to it. */
    record Told(String type, Instant at, List<Reach> readers) {}
}
