package se.bryggan.referral.outgoing;

import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.bryggan.contracts.SchoolRef;
import se.bryggan.referral.programme.Criterion;
import se.bryggan.referral.programme.Fit;
import se.bryggan.referral.programme.Receiver;

/** The programmes that fit a pupil; that none does is an answer like any other. */
@Path("/v1/programmes")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class ProgrammeResource {

    private final FindProgramme find;

    ProgrammeResource(FindProgramme find) {
        this.find = find;
    }

    @GET
    public Answer fitting(@NotNull @QueryParam("pupil") UUID pupil) {
        return switch (find.fit(new SchoolRef(pupil))) {
            case Fit.Fitting fitting ->
                new Answer(
                        fitting.programmes().stream()
                                .map(programme -> new Offer(programme.code(), programme.name(), programme.receiver()))
                                .toList(),
                        Map.of());
            case Fit.None none -> new Answer(List.of(), none.unmet());
        };
    }

    /** {@code unmet} says, when none fits, per programme of the district what is not met. */
    record Answer(List<Offer> fitting, Map<String, Set<Criterion>> unmet) {}

    record Offer(String programme, String name, Receiver receiver) {}
}
